package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import java.util.Comparator;
import java.util.List;
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
    private static final Set<String> LAST = Set.of("event", "plan", "note", "episode", "wants", "instruction");

    private final Replies replies;

    Summary(Replies replies) {
        this.replies = replies;
    }

    /** What is known of the person, or of somebody asked for by name. */
    @Nullable
    String of(Scene scene) {
        Set<String> subjects = People.aliases(scene.question().subject(), scene.known());
        StringBuilder told = new StringBuilder();
        int count = 0;
        for (Known fact : ordered(scene.known())) {
            boolean who = !subjects.contains("me") && fact.relation() && subjects.contains(fact.object());
            if (count == LONGEST
                    || !fact.holds()
                    || fact.denied()
                    || fact.ended()
                    || !(subjects.contains(fact.subject()) || who)) {
                continue;
            }
            String sentence = who
                    ? scene.phrasing()
                            .tell("who", scene.language(), fact.subject(), fact.predicate(), List.of(fact.object()))
                    : SlotAnswers.QUOTED.contains(fact.predicate()) || fact.relation()
                            ? null
                            : scene.phrasing()
                                    .tell(
                                            fact.predicate(),
                                            scene.language(),
                                            fact.subject(),
                                            "",
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
        return count == 0 ? null : told.toString();
    }

    private static List<Known> ordered(List<Known> known) {
        return known.stream().sorted(Comparator.comparingInt(Summary::place)).toList();
    }

    private static int place(Known fact) {
        int first = FIRST.indexOf(fact.predicate());
        return first >= 0 ? first : LAST.contains(fact.predicate()) ? FIRST.size() + 1 : FIRST.size();
    }
}
