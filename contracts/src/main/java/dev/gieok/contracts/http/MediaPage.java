package dev.gieok.contracts.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Media items, newest first.
 */
public record MediaPage(List<MediaView> items, @Nullable String nextCursor) {}
