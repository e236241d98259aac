package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Passage;
import java.time.Instant;
import java.util.List;

/** A fold in which a later message may put out of date what the first said. */
abstract class NewsScene extends FoldScene {
    static final Instant LATER = NOON.plusSeconds(60);
    /** Log odds that leave no doubt. */
    static final double SURE = 5;

    static final String NOTICE = "I handed in my notice at the clinic, they had a cake for me";
    static final Candidate NOTE = note(NOTICE, "en");

    static Candidate note(String text, String language) {
        return Candidate.note("me", text, language, List.of(), "rules:unsorted");
    }

    static Change change(String text) {
        return change(text, SURE, "en");
    }

    /** @param likelihood log odds */
    static Change change(String text, double likelihood, String language) {
        return new Change(
                "me", likelihood, List.of(), List.of(), text, null, language, List.of(), "rules:overtaken/implied");
    }

    void say(List<Candidate> candidates, List<Change> changes, Passage... passages) {
        fold.command(
                extracted(fold.observation("b"), "default", LATER, candidates, List.of(), changes, List.of(passages)));
    }
}
