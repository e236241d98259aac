package dev.gieok.memory.recall;

/** How well something that a message says fits as what took the place of what it ended. */
enum Fit {
    NOT(1),
    /** Only why or when. */
    CIRCUMSTANCE(1),
    /** Told of the same, but only that it is over. */
    OVER(1),
    /** Told of the same. */
    RELATED(1),
    /** Said to be so from now on. */
    NOW(0.5),
    /** Known to have taken its place, or of its kind, or of the one that is asked for. */
    KNOWN(0.3);

    /** So much of the score of what fits worse its place must be, to go before it. */
    final double near;

    Fit(double near) {
        this.near = near;
    }
}
