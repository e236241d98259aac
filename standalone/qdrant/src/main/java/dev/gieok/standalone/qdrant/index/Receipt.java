package dev.gieok.standalone.qdrant.index;

/** What a durable write is acknowledged with: the number of its last operation. */
public record Receipt(long operation) {}
