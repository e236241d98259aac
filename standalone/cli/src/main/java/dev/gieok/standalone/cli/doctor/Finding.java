package dev.gieok.standalone.cli.doctor;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param remedy the command that mends it, null when nothing needs mending
 */
record Finding(State state, String sentence, @Nullable String remedy) {
    /** How grave it is. */
    enum State {
        FINE("ok"),
        /** Something would be better with it; nothing is broken without. */
        OPTIONAL("-"),
        BROKEN("!!");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }
    }

    static Finding fine(String sentence) {
        return new Finding(State.FINE, sentence, null);
    }

    static Finding optional(String sentence, String remedy) {
        return new Finding(State.OPTIONAL, sentence, remedy);
    }

    static Finding broken(String sentence, String remedy) {
        return new Finding(State.BROKEN, sentence, remedy);
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }

    String line() {
        return String.format("  %-3s %s%s", state.sign, sentence, remedy == null ? "" : "\n      → " + remedy);
    }
}
