package dev.gieok.memory.projection;

import dev.gieok.platform.person.PersonKeys;

/** Redactions for what is not a fact: all the words of what is found. */
public final class Redactions {
    private Redactions() {}

    public static Redaction of(PersonKeys keys) {
        return new PersonRedaction(keys, null);
    }
}
