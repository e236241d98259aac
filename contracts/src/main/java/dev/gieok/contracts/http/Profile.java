package dev.gieok.contracts.http;

import java.util.List;
import java.util.Map;

/**
 * Active facts by group: `attributes`, `preferences`, `instructions`, `relations`, `habits`, `values`, and `notes`, the
 * latest of what no kind was found for, and of what happened where that changed what was so.
 */
public record Profile(Map<String, List<Memory>> groups) {}
