package dev.gieok.contracts.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of memories; `nextCursor` is null on the last.
 */
public record MemoryPage(List<Memory> items, @Nullable String nextCursor) {}
