package dev.gieok.reasoning.pseudonym;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.pseudonym.Personal.Sort;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Personal data that the person's memories, and what the rules read in what was said, name as such. */
public final class Known {
    private static final String ME = "me";
    private static final Set<String> EMPLOYERS =
            Set.of("works-at", "worked-at", "volunteers-at", "studies-at", "employer");
    private static final Map<String, Sort> REACHED_BY = Map.of("phone", Sort.PHONE, "email", Sort.EMAIL);
    private static final Set<String> OWN_NAMES = Set.of("name", "nickname", "called", "full-name");

    private Known() {}

    /** Of everything that was recalled, whether or not it may be shown. */
    public static List<Personal> in(RecallResult recalled) {
        List<Personal> found = new ArrayList<>();
        Stream.concat(recalled.profile().stream(), recalled.items().stream().map(RecallItem::memory))
                .forEach(memory -> add(found, memory));
        return found;
    }

    private static void add(List<Personal> found, Memory memory) {
        statement(found, memory.kind(), memory.subject(), memory.predicate(), memory.object(), memory.sensitivity());
        memory.evidence().stream()
                .map(Evidence::speaker)
                .forEach(speaker -> named(found, Sort.PERSON, speaker == null ? "" : speaker));
    }

    /** Of what the rules found in an utterance. */
    public static List<Personal> in(Extraction extraction) {
        List<Personal> found = new ArrayList<>();
        for (Candidate candidate : extraction.candidates()) {
            statement(
                    found,
                    candidate.kind(),
                    candidate.subject(),
                    candidate.predicate(),
                    candidate.object(),
                    candidate.sensitivity());
        }
        // A change names towns among much else that it ends, and towns leave in clear.
        Lexicon lexicon = Rules.standard().lexicon();
        for (Closing closing : extraction.closings()) {
            for (String predicate : closing.predicates()) {
                closing.objects().stream()
                        .filter(word -> !lexicon.has("place", word))
                        .forEach(word -> statement(
                                found, Kind.UNSORTED, closing.subject(), predicate, word, Sensitivity.NORMAL));
            }
        }
        return found;
    }

    private static void statement(
            List<Personal> found, Kind kind, String subject, String predicate, String object, Sensitivity sensitivity) {
        if (!subject.equals(ME) && !isRole(subject)) {
            named(found, Sort.PERSON, subject);
        }
        if (kind == Kind.RELATION || OWN_NAMES.contains(predicate)) {
            Sort sort = isAnimal(predicate) || isAnimal(subject) ? Sort.PET : Sort.PERSON;
            if (!isRole(object)) {
                named(found, sort, object);
            }
        } else if (EMPLOYERS.contains(predicate)) {
            named(found, Sort.ORG, object);
        } else if (sensitivity == Sensitivity.LOCATION && !object.isBlank()) {
            found.add(new Personal(REACHED_BY.getOrDefault(predicate, Sort.ADDRESS), object.strip()));
        }
    }

    private static void named(List<Personal> found, Sort sort, String value) {
        if (Names.looksLikeOne(value)) {
            found.add(new Personal(sort, value.strip()));
        }
    }

    private static boolean isRole(String word) {
        var lexicon = Rules.standard().lexicon();
        return lexicon.hasKey("kin", word) || lexicon.has("kin", word) || isAnimal(word);
    }

    private static boolean isAnimal(String word) {
        var lexicon = Rules.standard().lexicon();
        return lexicon.hasKey("animal", word) || lexicon.has("animal", word);
    }
}
