package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A fact that loses some of its evidence, as what is left tells it: no word stands in it that only the others said. */
final class Retelling {
    private final Fact fact;
    private final List<Evidence> left;
    private final List<Evidence> gone;

    /** @param left of the fact's evidence, not empty */
    Retelling(Fact fact, List<Evidence> left) {
        this.fact = fact;
        this.left = left;
        this.gone = fact.evidence().stream()
                .filter(evidence -> !left.contains(evidence))
                .toList();
    }

    /** A version, and from when on it was believed. */
    record Version(Fact fact, Instant at) {}

    /** Its history from now on: what was believed until it was history, then what is. */
    List<Version> versions(Instant now) {
        Instant since = since(now);
        Instant supersededAt = fact.supersededAt();
        if (supersededAt == null || !since.isBefore(supersededAt)) {
            return List.of(new Version(told().next(), since));
        }
        Fact held = told().status(FactStatus.ACTIVE)
                .supersededAt(null)
                .validTo(null)
                .next();
        Fact closed = Facts.of(held)
                .status(fact.status())
                .supersededAt(supersededAt)
                .validTo(fact.validTo())
                .next();
        return List.of(new Version(held, since), new Version(closed, supersededAt));
    }

    private Facts told() {
        return Facts.of(fact)
                .evidence(left)
                .mentions(Math.max(1, fact.mentions() - gone.size()))
                .text(text())
                .entities(entities());
    }

    /** What is left was not known before it was said, nor before anything of it was. */
    private Instant since(Instant now) {
        Instant said = left.getFirst().occurredAt();
        Instant known = said.isAfter(fact.recordedAt()) ? said : fact.recordedAt();
        return known.isAfter(now) ? now : known;
    }

    /** What the person wrote over it stays; words that nobody is known to have said may be anybody's. */
    private String text() {
        boolean written = gone.stream()
                .allMatch(evidence ->
                        evidence.quote() != null && !evidence.quote().equals(fact.text()));
        List<String> quotes = quotes(left);
        if (written || quotes.contains(fact.text())) {
            return fact.text();
        }
        // The first is kept however often it is said again.
        return quotes.isEmpty() ? fact.object() : quotes.getFirst();
    }

    private List<String> entities() {
        List<String> said = new ArrayList<>(quotes(left));
        said.add(fact.subject());
        said.add(fact.object());
        List<String> unsaid = quotes(gone);
        return fact.entities().stream()
                .filter(name -> isNamed(name, said) || !isNamed(name, unsaid))
                .toList();
    }

    private static boolean isNamed(String name, List<String> texts) {
        return texts.stream().anyMatch(text -> SameObjects.within(name, text));
    }

    private static List<String> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::quote)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
