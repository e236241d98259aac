package dev.gieok.memory;

import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts and decisions as the fold would make them. */
public final class TestFacts {
    private final IdIssuer ids;

    public TestFacts(PersonRegistry persons, PersonId person) {
        this.ids = new IdIssuer(persons.keys(person));
    }

    public ObservationId observation() {
        return new ObservationId(ids.random("obs"));
    }

    public Fact fact(Kind kind, String predicate, String object, String text, String... entities) {
        return about("me", kind, predicate, object, text, entities);
    }

    public Fact about(String subject, Kind kind, String predicate, String object, String text, String... entities) {
        Instant said = Instant.parse("2026-11-01T09:00:00Z");
        return new Fact(
                new FactId(ids.random("fct")),
                1,
                kind,
                subject,
                predicate,
                object,
                text,
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                        ? "ko"
                        : "en",
                false,
                Cardinality.MANY,
                0.6,
                Sensitivity.NORMAL,
                1,
                said,
                null,
                said,
                null,
                said,
                said,
                FactStatus.ACTIVE,
                List.of(entities),
                List.of(new Evidence(observation(), text, said, "gateway", null, Trust.PERSON)),
                List.of(),
                List.of(),
                null);
    }

    public static ObservationDecided decided(ObservationId id, Verdict verdict, @Nullable String predicate) {
        return new ObservationDecided(
                id,
                null,
                TestMemory.NOW,
                TestMemory.NOW,
                "gateway",
                "rules",
                List.of(new Decision(verdict, "because", null, List.of(), predicate)),
                null,
                false);
    }

    /** The next version: closed at a time, when there is one; with the rest as it was. */
    public static Fact closed(Fact fact, Instant validTo, Instant supersededAt) {
        return new FactCopy(fact).closed(validTo, supersededAt).fact();
    }

    public static Fact said(Fact fact, int version, String text) {
        return new FactCopy(fact).said(version, text).fact();
    }

    public static Fact learntFrom(Fact fact, ObservationId observation, String quote) {
        Evidence evidence = new Evidence(observation, quote, fact.firstSaidAt(), "gateway", null, Trust.PERSON);
        return learntFrom(fact, evidence);
    }

    public static Fact learntFrom(Fact fact, Evidence... evidence) {
        return new FactCopy(fact).learntFrom(evidence).fact();
    }

    public static Fact naming(Fact fact, String... entities) {
        return new FactCopy(fact).naming(entities).fact();
    }

    /** That another fact is no longer so. */
    public static Fact ending(Fact fact, FactId ended) {
        return new FactCopy(fact).ending(ended).fact();
    }

    /** That took the place of another. */
    public static Fact succeeding(Fact fact, FactId former) {
        return new FactCopy(fact).succeeding(former).fact();
    }

    public static Fact denied(Fact fact) {
        return new FactCopy(fact).denied().fact();
    }

    public static Fact maySupersede(Fact fact, FactId earlier) {
        return new FactCopy(fact).maySupersede(earlier).fact();
    }

    public static Fact doubted(Fact fact, ObservationId by) {
        return new FactCopy(fact).doubted(by).fact();
    }

    public static Fact since(Fact fact, Instant since) {
        return new FactCopy(fact).since(since).fact();
    }

    public static Fact weighing(Fact fact, double importance) {
        return new FactCopy(fact).weighing(importance).fact();
    }

    public static Fact mentioned(Fact fact, int mentions) {
        return new FactCopy(fact).mentioned(mentions).fact();
    }

    public static Fact sensitive(Fact fact, Sensitivity sensitivity) {
        return new FactCopy(fact).sensitive(sensitivity).fact();
    }

    public static Fact saidAgain(Fact fact, Instant again) {
        return new FactCopy(fact).saidAgain(again).fact();
    }
}
