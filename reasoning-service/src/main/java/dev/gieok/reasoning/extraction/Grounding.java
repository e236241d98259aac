package dev.gieok.reasoning.extraction;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.extraction.CandidatesReply.Importance;
import dev.gieok.reasoning.extraction.CandidatesReply.Statement;
import dev.gieok.reasoning.understanding.Commanding;
import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Believes of a model's statements only those whose words stand in the message, in terms that are known. */
final class Grounding {
    private static final String ME = "me";
    private static final int LONGEST = 300;

    private final Vocabulary vocabulary;
    private final Secrets secrets;

    Grounding(Vocabulary vocabulary, Secrets secrets) {
        this.vocabulary = vocabulary;
        this.secrets = secrets;
    }

    /** @param rule what the candidate names as its finder */
    Optional<Candidate> candidate(Statement statement, Utterance utterance, String rule) {
        Optional<Vocabulary.Entry> known = vocabulary.entry(statement.predicate());
        String object = statement.object().strip();
        String text = statement.text().strip();
        if (known.isEmpty()
                || object.isEmpty()
                || text.isEmpty()
                || text.length() > LONGEST
                || !said(object, utterance)
                || !about(statement.subject(), utterance)
                || !secrets.mask(object).equals(object)) {
            return Optional.empty();
        }
        Vocabulary.Entry entry = known.get();
        boolean commanded = Commanding.around(object, utterance.text(), utterance.trust());
        if (commanded || entry.kind() == Kind.INSTRUCTION && utterance.trust() != Trust.PERSON) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                entry.kind(),
                subject(statement.subject().strip(), utterance.speaker()),
                statement.predicate(),
                object,
                secrets.mask(text),
                Languages.of(text),
                statement.negated(),
                statement.ended() ? Effect.END : Effect.ASSERT,
                entry.cardinality(),
                importance(statement.importance()),
                entry.atLeast(sensitivity(statement.sensitivity())),
                day(statement.validFrom(), utterance.zone()),
                day(statement.validTo(), utterance.zone()),
                entities(statement.entities(), utterance),
                rule));
    }

    private static boolean said(String words, Utterance utterance) {
        return flat(utterance.text()).contains(flat(words));
    }

    private boolean about(String subject, Utterance utterance) {
        String name = subject.strip();
        return name.equals(ME)
                || name.equals(utterance.speaker())
                || vocabulary.entry(name).map(Vocabulary.Entry::kind).equals(Optional.of(Kind.RELATION))
                || (!name.isEmpty() && said(name, utterance));
    }

    private static String subject(String said, @Nullable String speaker) {
        return said.equals(ME) && speaker != null ? speaker : said;
    }

    private static List<String> entities(@Nullable List<String> named, Utterance utterance) {
        return named == null
                ? List.of()
                : named.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && said(name, utterance))
                        .distinct()
                        .toList();
    }

    private static double importance(@Nullable Importance importance) {
        return switch (importance) {
            case HIGH -> 0.8;
            case LOW -> 0.3;
            case MEDIUM -> 0.5;
            case null -> 0.5;
        };
    }

    private static Sensitivity sensitivity(@Nullable String said) {
        for (Sensitivity known : Sensitivity.values()) {
            if (known.name().equalsIgnoreCase(said)) {
                return known;
            }
        }
        return Sensitivity.NORMAL;
    }

    private static @Nullable Instant day(@Nullable String said, ZoneId zone) {
        try {
            return said == null || said.isBlank()
                    ? null
                    : LocalDate.parse(said.strip()).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String flat(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
