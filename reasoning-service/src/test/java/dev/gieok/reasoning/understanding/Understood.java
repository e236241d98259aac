package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads sentences as tests want them: on a Monday evening in Seoul, and told in one line. */
final class Understood {
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Extractor EXTRACTOR = new Extractor();

    private Understood() {}

    static Extraction of(String text, String... before) {
        return EXTRACTOR.extract(utterance(text, before));
    }

    static Utterance utterance(String text, String... before) {
        return new Utterance(text, null, MONDAY, SEOUL, Trust.PERSON, Retention.AUTO, List.of(before));
    }

    static Extraction from(Trust trust, String text) {
        return EXTRACTOR.extract(new Utterance(text, null, MONDAY, SEOUL, trust, Retention.AUTO, List.of()));
    }

    static Extraction saidBy(String speaker, String text) {
        return EXTRACTOR.extract(new Utterance(text, speaker, MONDAY, SEOUL, Trust.PERSON, Retention.AUTO, List.of()));
    }

    static Extraction retaining(Retention retain, String text) {
        return EXTRACTOR.extract(new Utterance(text, null, MONDAY, SEOUL, Trust.PERSON, retain, List.of()));
    }

    /** `me lives-in Busan`, with `not ` or `end ` before it; without the notes that whatever ends would close. */
    static List<String> facts(Extraction extraction) {
        return extraction.candidates().stream()
                .filter(candidate ->
                        !Endings.implied(candidate) || !candidate.predicate().equals("note"))
                .map(Understood::line)
                .toList();
    }

    static List<String> facts(String text, String... before) {
        return facts(of(text, before));
    }

    static List<String> passages(String text, String... before) {
        return of(text, before).passages().stream().map(Passage::reason).toList();
    }

    static Candidate only(String text, String... before) {
        List<Candidate> candidates = of(text, before).candidates();
        if (candidates.size() != 1) {
            throw new AssertionError("expected one candidate, got " + facts(text, before));
        }
        return candidates.getFirst();
    }

    private static String line(Candidate candidate) {
        String how = candidate.effect() == Effect.END ? "end " : candidate.negated() ? "not " : "";
        return how + candidate.subject() + " " + candidate.predicate() + " " + candidate.object();
    }
}
