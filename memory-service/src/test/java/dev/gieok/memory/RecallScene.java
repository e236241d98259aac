package dev.gieok.memory;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;

/** Somebody who told things before and after, and asks for them. */
abstract class RecallScene {
    static final Instant BEFORE = Instant.parse("2026-10-01T09:00:00Z");
    static final Instant AFTER = Instant.parse("2026-11-01T09:00:00Z");

    final TestMemory memory = new TestMemory();
    final PersonId person = memory.person();
    final TestFacts make = new TestFacts(memory.persons, person);

    void told(String text, Instant at) {
        memory.tell(person, TestFacts.since(make.fact(Kind.UNSORTED, "note", text, text), at));
    }

    /** The words of what is found first. @param off ways of finding that take no part */
    String first(String question, RecallFeature... off) {
        return memory.first(person, question, off);
    }
}
