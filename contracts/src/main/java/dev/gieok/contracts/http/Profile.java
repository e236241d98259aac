package dev.gieok.contracts.http;

import java.util.List;
import java.util.Map;

/**
 * Active facts by group: `attributes`, `preferences`, `instructions`, `relations`, `habits`, `values`, and `notes`: the
 * latest of what no kind was found for, of what happened where that changed what was so or may have, and that something
 * ended where that is all that was told. What may have put another out of date stands before it, a note in the group of
 * that. Last `doubtful`: what may hold no longer after something that was said since (`doubtedBy`).
 */
public record Profile(Map<String, List<Memory>> groups) {}
