package dev.gieok.standalone.cli.bench.compare;

import java.net.URI;

/** Where mem0 keeps its vectors. */
sealed interface VectorStore {
    /** As the runner and folders call it. */
    String key();

    /** As the table calls mem0 with it. */
    String side();

    /** Where the runner finds it; empty for a file. */
    String address();

    /** SQLite in a file: its default. */
    record File() implements VectorStore {
        @Override
        public String key() {
            return "memory";
        }

        @Override
        public String side() {
            return "mem0";
        }

        @Override
        public String address() {
            return "";
        }
    }

    /** Gieok's embedded server, one of mem0's own. */
    record Qdrant(URI url) implements VectorStore {
        @Override
        public String key() {
            return "qdrant";
        }

        @Override
        public String side() {
            return "mem0 with Qdrant";
        }

        @Override
        public String address() {
            return url.toString();
        }
    }

    /** A database that is there before a run and after it. */
    record Pgvector(String address) implements VectorStore {
        @Override
        public String key() {
            return "pgvector";
        }

        @Override
        public String side() {
            return "mem0 with pgvector";
        }

        /** The URL may hold a password. */
        @Override
        public String toString() {
            return "Pgvector";
        }
    }
}
