package dev.gieok.contracts.http;

import java.util.List;

/**
 * Moments found, best first.
 */
public record MomentsResult(List<MomentItem> items) {}
