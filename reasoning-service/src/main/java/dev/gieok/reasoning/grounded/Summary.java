package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.memory.Request;
import dev.gieok.reasoning.understanding.time.EnglishTimes;
import dev.gieok.reasoning.understanding.time.Span;
import dev.gieok.reasoning.understanding.time.TimeFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums up what is known of somebody: who they are before what they do, and what passes last. */
final class Summary {
    private static final int LONGEST = 12;
    private static final List<String> FIRST = List.of(
            "name",
            "nickname",
            "age",
            "birthday",
            "lives-in",
            "works-as",
            "works-at",
            "studies",
            "allergic-to",
            "intolerant-of",
            "does-not-eat",
            "diet",
            "has-condition");
    private static final Set<String> LAST =
            Set.of("event", "plan", "note", "episode", "wants", "instruction", Request.INSTRUCTION, Request.HABIT);

    private final Replies replies;

    Summary(Replies replies) {
        this.replies = replies;
    }

    /** What is known of the person, or of somebody asked for by name. */
    @Nullable
    String of(Scene scene) {
        Optional<Topic> topic = Topic.of(scene.asked().text());
        Span day = scene.language().equals("en") ? told(scene) : null;
        Set<String> subjects = People.together(scene.question().subject(), scene.known());
        StringBuilder told = new StringBuilder();
        int count = 0;
        int more = 0;
        for (Known fact : day == null ? ordered(scene.known()) : scene.known().reversed()) {
            if (day != null) {
                count += on(day, fact, scene, told) ? 1 : 0;
                if (count == LONGEST) {
                    break;
                }
                continue;
            }
            if (topic.filter(one -> !one.has(fact)).isPresent()) {
                continue;
            }
            boolean who = !subjects.contains("me") && fact.relation() && subjects.contains(fact.object());
            if (!fact.holds()
                    || fact.denied()
                    || fact.ended()
                    || !(subjects.contains(fact.subject())
                            || who
                            || topic.filter(one -> one.isOfSomebody(fact)).isPresent())) {
                continue;
            }
            if (count == LONGEST) {
                more++;
                continue;
            }
            String sentence = who
                    ? scene.phrasing()
                            .tell("who", scene.language(), fact.subject(), fact.predicate(), List.of(fact.object()))
                    : SlotAnswers.QUOTED.contains(fact.predicate()) || fact.relation() && !isNamed(fact, scene)
                            ? null
                            : scene.phrasing()
                                    .tell(
                                            fact.relation() ? "kin" : fact.predicate(),
                                            scene.language(),
                                            fact.subject(),
                                            fact.relation() ? fact.predicate() : "",
                                            List.of(fact.object()));
            boolean turn = fact.kind() == CitationKind.TURN;
            String marker = scene.sources().cite(fact, replies.say(turn ? "why-turn" : "why-slot", scene.language()));
            told.append(told.isEmpty() ? "" : " ")
                    .append(sentence == null ? "“" + fact.text() + "”" : sentence)
                    .append(' ')
                    .append(marker)
                    .append('.');
            count++;
        }
        if (more > 0) {
            told.append(' ').append(replies.say("and-more", scene.language(), Map.of("N", String.valueOf(more))));
        }
        return count == 0 ? null : told.toString();
    }

    /** Whether it says how somebody of the person's own is called: “a cat” does not. */
    private static boolean isNamed(Known fact, Scene scene) {
        return fact.subject().equals("me")
                && !fact.object().equals(fact.text())
                && !scene.people().isRole(fact.object());
    }

    /** “What did I tell you yesterday?”: when; null when no time was named. */
    private static @Nullable Span told(Scene scene) {
        List<String> words =
                List.of(scene.asked().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
        for (int i = 0; i < words.size(); i++) {
            TimeFound found = EnglishTimes.past(
                    words, i, scene.asked().now(), scene.asked().zone());
            if (found != null
                    && found.span().kind() == Span.Kind.AT
                    && found.span().from() != null) {
                return found.span();
            }
        }
        return null;
    }

    /** In the words it was told in, whether it still holds or not; once, whatever it taught. */
    private boolean on(Span day, Known fact, Scene scene, StringBuilder told) {
        Instant when = fact.learntAt();
        boolean within = when != null
                && day.from() != null
                && !when.isBefore(day.from())
                && (day.to() == null || when.isBefore(day.to()));
        if (!within || told.indexOf("“" + fact.text() + "”") >= 0) {
            return false;
        }
        boolean turn = fact.kind() == CitationKind.TURN;
        String marker = scene.sources().cite(fact, replies.say(turn ? "why-turn" : "why-slot", scene.language()));
        told.append(told.isEmpty() ? "" : " ")
                .append("“" + fact.text() + "” ")
                .append(marker)
                .append('.');
        return true;
    }

    private static List<Known> ordered(List<Known> known) {
        return known.stream().sorted(Comparator.comparingInt(Summary::place)).toList();
    }

    private static int place(Known fact) {
        int first = FIRST.indexOf(fact.predicate());
        return first >= 0 ? first : LAST.contains(fact.predicate()) ? FIRST.size() + 1 : FIRST.size();
    }
}
