package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.reasoning.understanding.Endings;
import dev.gieok.reasoning.understanding.Extraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was understood of a statement, and nothing that was not said. */
final class Acknowledging {
    private static final int MOST = 4;
    private static final Set<String> SAID = Set.of("secret", "temporary", "hypothetical");

    private final Replies replies;
    private final AnswerStyle style;

    Acknowledging(Replies replies, AnswerStyle style) {
        this.replies = replies;
        this.style = style;
    }

    /** Null when the message taught nothing, ended nothing and hid nothing. @param over what of the known it puts out of date */
    @Nullable
    String taught(Extraction said, Collection<Known> over, Scene scene) {
        String language = scene.language();
        Set<String> sentences = new LinkedHashSet<>();
        List<Candidate> told = said.candidates().stream()
                .filter(candidate -> !Endings.implied(candidate))
                .filter(candidate -> candidate.effect() != Effect.END || over.isEmpty())
                .toList();
        for (List<Candidate> group : groups(told)) {
            if (sentences.size() < MOST) {
                sentences.add(sentence(group, scene));
            }
        }
        if (!over.isEmpty()) {
            sentences.add(replies.say("over", language, Map.of("T", texts(over))));
        }
        for (Passage passage : said.passages()) {
            if (SAID.contains(passage.reason())
                    && (!said.tells() || passage.reason().equals("secret"))) {
                sentences.add(replies.say(passage.reason(), language));
            }
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    /** What is kept as it was told. */
    String kept(List<String> texts, String language) {
        return texts.stream()
                .map(text -> replies.say("remember-text", language, Map.of("T", text)))
                .collect(Collectors.joining(" "));
    }

    private static String texts(Collection<Known> over) {
        return over.stream()
                .map(known -> "“" + known.text() + "”")
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    String nothing(Extraction said, String language) {
        boolean never =
                said.passages().stream().anyMatch(passage -> passage.reason().equals("retain-never"));
        // As it was said, when `retain: always` wanted it so.
        boolean whole = said.candidates().stream().anyMatch(candidate -> candidate.kind() == Kind.EPISODE);
        return replies.say(never ? "never-kept" : whole ? "kept-whole" : "not-kept", language);
    }

    private String sentence(List<Candidate> group, Scene scene) {
        String language = scene.language();
        People people = scene.people();
        Candidate first = group.getFirst();
        if (first.kind() == Kind.INSTRUCTION) {
            String reply = style.isObeyed(first.text()) ? "remember-rule" : "remember-rule-for-model";
            return replies.say(reply, language, Map.of("T", first.text()));
        }
        if (first.effect() == Effect.END) {
            return replies.say("remember-end", language, Map.of("T", first.text()));
        }
        boolean relation = first.kind() == Kind.RELATION && people.role(first.predicate());
        // “I start at Bosch on 30 November”: not that it is so already.
        boolean ahead = KnownFacts.ahead(first, scene.asked().now());
        boolean plain = ahead
                || first.negated()
                || first.object().equals(first.text())
                || relation && people.isRole(first.object());
        List<String> objects = group.stream()
                .map(said -> scene.phrasing().object(said.predicate(), said.object(), said.text()))
                .toList();
        String form = language.equals("ko") ? "that" : "en";
        String told = plain
                ? null
                : scene.phrasing()
                        .tell(
                                relation ? "kin" : first.predicate(),
                                form,
                                first.subject(),
                                relation ? first.predicate() : "",
                                objects);
        if (told == null) {
            return replies.say("remember-text", language, Map.of("T", first.text()));
        }
        boolean lower = form.equals("en") && told.startsWith("You");
        return replies.say("remember", language, Map.of("A", lower ? "y" + told.substring(1) : told));
    }

    /** Values of one list are told in one sentence. */
    private static List<List<Candidate>> groups(List<Candidate> candidates) {
        List<List<Candidate>> groups = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.kind() == Kind.EPISODE || Endings.implied(candidate)) {
                continue;
            }
            Candidate last = groups.isEmpty() ? null : groups.getLast().getFirst();
            boolean list = last != null
                    && last.predicate().equals(candidate.predicate())
                    && last.subject().equals(candidate.subject())
                    && last.negated() == candidate.negated()
                    && last.effect() == candidate.effect()
                    && last.kind() != Kind.UNSORTED
                    && last.kind() != Kind.INSTRUCTION;
            if (list) {
                groups.getLast().add(candidate);
            } else {
                groups.add(new ArrayList<>(List.of(candidate)));
            }
        }
        return groups;
    }
}
