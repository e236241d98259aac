package dev.gieok.contracts.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sessions, latest first.
 */
public record SessionPage(List<SessionView> items, @Nullable String nextCursor) {}
