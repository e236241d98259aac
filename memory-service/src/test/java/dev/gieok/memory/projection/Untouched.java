package dev.gieok.memory.projection;

import java.util.Set;

/** For facts whose words are nowhere else. */
enum Untouched implements Redaction {
    REDACTION;

    @Override
    public String turn(String turnId, String sealed) {
        return sealed;
    }

    @Override
    public String answer(String answerId, String sealed) {
        return sealed;
    }

    @Override
    public String answerContext(String answerId, String sealed) {
        return sealed;
    }

    @Override
    public String fact(String factId, int version, String sealed, Set<String> observations) {
        return sealed;
    }

    @Override
    public String decisions(String observationId, String sealed) {
        return sealed;
    }
}
