package dev.gieok.standalone.cli.tour.stores;

/** One place that could hold what is sought. */
public interface Store {
    String name();

    /** What was looked at, for people. */
    String looksAt();

    /** In how many things there it was found. */
    long hits(Sought sought);
}
