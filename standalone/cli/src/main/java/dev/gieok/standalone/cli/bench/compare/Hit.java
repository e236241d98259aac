package dev.gieok.standalone.cli.bench.compare;

/** One memory of a side, in its own words. */
record Hit(String id, String text) {
    @Override
    public String toString() {
        return "Hit[" + id + "]";
    }
}
