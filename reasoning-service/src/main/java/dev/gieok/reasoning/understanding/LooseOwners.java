package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a statement is about that no construction fits. */
final class LooseOwners {
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "we", "us", "our", "myself");

    private final Subjects subjects;
    private final Lexicon lexicon;

    LooseOwners(Subjects subjects, Lexicon lexicon) {
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    /** Whom a statement is about that no construction fits; null for the world at large. */
    @Nullable
    Subject of(Clause clause, Discourse discourse, @Nullable Subject carried) {
        if (clause.language().equals("ko")) {
            return korean(clause, discourse, carried);
        }
        for (int i = 0; i < clause.words().size(); i++) {
            String lower = clause.words().get(i).text().toLowerCase(Locale.ROOT);
            List<Subjects.Found> found = i == 0 ? subjects.at(clause, 0, discourse) : List.of();
            if (!found.isEmpty()
                    && (found.getFirst().subject().isMe()
                            || found.getFirst().subject().role() != null
                            || found.getFirst().subject().key().contains("'s "))) {
                return found.getFirst().subject();
            }
            if (FIRST_PERSON.contains(lower)) {
                return discourse.speaker();
            }
        }
        boolean own = clause.words().size() > 2
                && clause.words().getFirst().is("the")
                && lexicon.key("the-own", clause.words().get(1).keys()) != null;
        if (own) {
            // “The furnace is a Lennox”
            return discourse.speaker();
        }
        for (Subjects.Found found : subjects.at(clause, 0, discourse)) {
            if (found.subject().equals(discourse.mentioned())
                    || found.subject().equals(discourse.speaker())
                    || found.subject().byGivenName()) {
                return found.subject();
            }
        }
        return null;
    }

    private @Nullable Subject korean(Clause clause, Discourse discourse, @Nullable Subject carried) {
        for (int i = 0; i < clause.words().size(); i++) {
            List<Subjects.Found> found = subjects.at(clause, i, discourse);
            if (!found.isEmpty() && !(carried != null && home(clause, i))) {
                Subject subject = found.getFirst().subject();
                return subject.isMe()
                                || subject.role() != null
                                || subject.equals(discourse.mentioned())
                                || subject.equals(discourse.speaker())
                                || subject.byGivenName()
                        ? subject
                        : null;
            }
        }
        if (clause.words().size() > 1 && Shapes.topic(clause.words().get(1)) && Shapes.pointed(clause, 1)) {
            return null;
        }
        boolean mine = Owners.mine(clause);
        boolean ails = clause.has(Mark.NEGATED)
                && body(clause)
                && clause.words().getLast().is("좋다");
        if (ails && discourse.mentioned() != null) {
            // “고양이 두 마리 키워요. 보리가 신장이 안 좋아서 …”
            return discourse.mentioned();
        }
        boolean states = Shapes.states(clause);
        boolean others = clause.words().stream()
                .anyMatch(word -> (states || lexicon.key("somebody", word.keys()) != null
                                ? Shapes.topic(word)
                                : Shapes.acts(word))
                        && Shapes.other(word)
                        && lexicon.key("one's-own", word.keys()) == null);
        boolean verb = clause.words().stream().anyMatch(word -> word.sort() == Word.Sort.VERB);
        boolean heard = clause.has(Mark.QUOTED) && clause.words().getLast().sort() == Word.Sort.VERB;
        Subject goesOn = carried == null && !mine && (meanwhile(clause) || heard) ? discourse.about() : carried;
        return mine || verb && !others ? goesOn == null ? discourse.speaker() : goesOn : null;
    }

    /** “할머니 퇴원하셔서 우리 집에 계셔”: where somebody is, and not who. */
    private static boolean home(Clause clause, int i) {
        return Owners.OURS.contains(clause.words().get(i).text())
                && i + 1 < clause.words().size()
                && clause.words().get(i + 1).is("집")
                && !clause.words().get(i + 1).tail().isEmpty();
    }

    /** “… 제대했습니다. 집에서 쉬면서 복학 준비하고 있어요”: what is done beside something else. */
    static boolean meanwhile(Clause clause) {
        return clause.language().equals("ko") && clause.tail().endsWith("면서");
    }

    /** “심장에 잡음이 있대”: what one was told of one's own body. */
    boolean body(Clause clause) {
        return clause.words().stream().anyMatch(word -> lexicon.key("body-part", word.keys()) != null);
    }
}
