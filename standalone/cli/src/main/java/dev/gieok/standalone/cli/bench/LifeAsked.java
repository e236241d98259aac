package dev.gieok.standalone.cli.bench;

/**
 * What one question about one thing of a life found.
 *
 * @param plainly the first of its two questions, in plain words
 * @param current the first result is what holds now
 * @param former the first result tells what held before
 * @param among what holds now is one of the results
 * @param shown for whoever looks for the failure
 */
record LifeAsked(Change change, boolean plainly, boolean current, boolean former, boolean among, String shown) {
    boolean changed() {
        return !change.later().isEmpty();
    }

    String failure() {
        return "  %s %s %s: %s → %s (%s)%n      %s"
                .formatted(
                        change.language(),
                        plainly ? "plainly" : "otherwise",
                        former ? "former" : among ? "below" : "missed",
                        change.first(),
                        change.later(),
                        change.query(),
                        shown);
    }
}
