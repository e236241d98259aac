package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.filter.FilterTest;

/** Which points of an upsert are written, given what is there. */
public record UpsertRule(boolean insertsNew, FilterTest replaces) {
    /** The unconditional one: needs no look at what is there. */
    public static final UpsertRule ALWAYS = new UpsertRule(true, point -> true);
}
