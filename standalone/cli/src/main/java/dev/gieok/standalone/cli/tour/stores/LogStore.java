package dev.gieok.standalone.cli.tour.stores;

/** The log that is kept for ever, as a rebuild reads it: the last record of every key. */
public final class LogStore implements Store {
    private final Topics topics;

    public LogStore(Topics topics) {
        this.topics = topics;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public String looksAt() {
        return "memory.facts.v1: the last record of every key, opened with the master key";
    }

    @Override
    public long hits(Sought sought) {
        return topics.read(sought).inLog();
    }
}
