package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.names.WordLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a statement is about when its pattern does not. */
final class Owners {
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "we", "us", "our", "myself");
    private static final Set<String> KOREAN_FIRST = Set.of("나", "저", "내", "제", "난", "우리", "저희");

    private static final Set<String> DWELLING =
            Set.of("lives-in", "works-at", "works-as", "born-in", "grew-up-in", "studies-at");
    /** Said before one's own age. */
    private static final Set<String> AGE = Set.of("나이", "만", "올해", "이제", "한국", "나", "저", "내년", "현재", "벌써", "겨우");

    private static final Set<String> POINTING = Set.of("그", "이", "저");

    private final Set<String> english = WordLists.words("given-names.txt");
    private final KoreanNameLists korean = new KoreanNameLists();
    private final Subjects subjects;
    private final Lexicon lexicon;

    Owners(Subjects subjects, Lexicon lexicon) {
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    /** Null when the clause is about somebody or something else. */
    @Nullable
    Subject of(Match match, Discourse discourse, @Nullable Subject carried) {
        if (match.subject() != null) {
            return match.subject();
        }
        Clause clause = match.clause();
        if (!clause.language().equals("ko")) {
            return discourse.speaker();
        }
        Subject here = discourse.mentioned() == null || discourse.mentioned().equals(discourse.earlier())
                ? null
                : discourse.mentioned();
        boolean age = "age".equals(match.construction().predicate());
        for (int i = 0; i < match.start(); i++) {
            int from = i;
            for (Subjects.Found found : subjects.at(clause, i, discourse)) {
                if (from + found.length() <= match.start()) {
                    return nearer(found, clause, from + found.length(), match.start(), discourse);
                }
            }
            Word word = clause.words().get(i);
            boolean defined = states(clause)
                    && (word.tailIs("은") || word.tailIs("는"))
                    && copula(clause)
                    && other(word)
                    && lexicon.key("one's-own", word.keys()) == null
                    && match.construction().kind() != Kind.PREFERENCE;
            // “펭귄은 남반구에 살아”: whoever is spoken of is who lives there.
            boolean dweller = (word.tailIs("은") || word.tailIs("는"))
                    && DWELLING.contains(String.valueOf(match.construction().predicate()))
                    && other(word)
                    && lexicon.key("one's-own", word.keys()) == null
                    && lexicon.key("place", word.keys()) == null;
            boolean stranger = word.tail().isEmpty()
                    && lexicon.key("somebody", word.keys()) != null
                    && i + 1 < clause.words().size()
                    && (clause.words().get(i + 1).sort() == Word.Sort.VERB
                            || clause.words().get(i + 1).is("헤어지다"));
            if (age && i == match.start() - 1 && word.tail().isEmpty() && other(word) && !AGE.contains(word.text())) {
                // “시바견 6살”
                return here;
            }
            if (stranger || topic(word) && (animate(word) || pointed(clause, i)) || defined || dweller) {
                return null;
            }
        }
        if (carried == null && Honours.in(clause)) {
            // “김부장님 퇴사하셨어”: nobody honours themselves.
            return here;
        }
        if (clause.has(Mark.QUOTED) && carried == null && here != null) {
            // “경호가 가게 넘겼다더라. 허리가 안 좋아 쉰단다”
            return here;
        }
        if (age && carried == null && here != null) {
            // “손녀 이름이 채아다. 올해 다섯 살”
            return here;
        }
        return carried == null ? discourse.speaker() : carried;
    }

    /** “아빠는 덴마크 사람 엄마는 태국 사람이야”: of two that are spoken of, the nearer to what is said. */
    private Subject nearer(Subjects.Found first, Clause clause, int from, int to, Discourse discourse) {
        Subject nearest = first.subject();
        for (int i = from; i < to; i++) {
            boolean spokenOf =
                    clause.words().get(i).tailIs("은") || clause.words().get(i).tailIs("는");
            for (Subjects.Found found : subjects.at(clause, i, discourse)) {
                boolean both = nearest.role() != null && found.subject().role() != null;
                if (spokenOf && (both || byGivenName(found.subject())) && found.length() == 1) {
                    nearest = found.subject();
                }
            }
        }
        return nearest;
    }

    /** “심장에 잡음이 있대”: what one was told of one's own body. */
    boolean body(Clause clause) {
        return clause.words().stream().anyMatch(word -> lexicon.key("body-part", word.keys()) != null);
    }

    /** Whom of the person's own people a clause names, wherever. */
    Optional<Subject> named(Clause clause, Discourse discourse) {
        for (int i = 0; i < clause.words().size(); i++) {
            for (Subjects.Found found : subjects.at(clause, i, discourse)) {
                if (found.subject().role() != null) {
                    return Optional.of(found.subject());
                }
            }
        }
        return Optional.empty();
    }

    /** Whom a statement is about that no construction fits; null for the world at large. */
    @Nullable
    Subject loose(Clause clause, Discourse discourse, @Nullable Subject carried) {
        if (clause.language().equals("ko")) {
            return looseKorean(clause, discourse, carried);
        }
        for (int i = 0; i < clause.words().size(); i++) {
            String lower = clause.words().get(i).text().toLowerCase(Locale.ROOT);
            List<Subjects.Found> found = i == 0 ? subjects.at(clause, 0, discourse) : List.of();
            if (!found.isEmpty()
                    && (found.getFirst().subject().isMe()
                            || found.getFirst().subject().role() != null)) {
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
                    || byGivenName(found.subject())) {
                return found.subject();
            }
        }
        return null;
    }

    /** “Dwight fell off a roof”: whom one speaks of by the given name alone is somebody of one's own. */
    private boolean byGivenName(Subject subject) {
        return subject.role() == null && (english.contains(subject.key()) || korean.given(subject.key()));
    }

    private @Nullable Subject looseKorean(Clause clause, Discourse discourse, @Nullable Subject carried) {
        for (int i = 0; i < clause.words().size(); i++) {
            List<Subjects.Found> found = subjects.at(clause, i, discourse);
            if (!found.isEmpty()) {
                Subject subject = found.getFirst().subject();
                return subject.isMe()
                                || subject.role() != null
                                || subject.equals(discourse.mentioned())
                                || subject.equals(discourse.speaker())
                                || byGivenName(subject)
                        ? subject
                        : null;
            }
        }
        if (clause.words().size() > 1 && topic(clause.words().get(1)) && pointed(clause, 1)) {
            return null;
        }
        boolean mine = clause.words().stream().anyMatch(word -> KOREAN_FIRST.contains(word.text()));
        boolean ails = clause.has(Mark.NEGATED)
                && body(clause)
                && clause.words().getLast().is("좋다");
        if (ails && discourse.mentioned() != null) {
            // “고양이 두 마리 키워요. 보리가 신장이 안 좋아서 …”
            return discourse.mentioned();
        }
        boolean states = states(clause);
        boolean others = clause.words().stream()
                .anyMatch(word -> (states || lexicon.key("somebody", word.keys()) != null ? topic(word) : acts(word))
                        && other(word)
                        && lexicon.key("one's-own", word.keys()) == null);
        boolean verb = clause.words().stream().anyMatch(word -> word.sort() == Word.Sort.VERB);
        return mine || verb && !others ? carried == null ? discourse.speaker() : carried : null;
    }

    /** Somebody else who acts; a thing as topic leaves the person as the one who feels (“비행기는 창가가 좋아”). */
    private boolean animate(Word word) {
        boolean name = word.sort() == Word.Sort.NAME
                && lexicon.key("place", word.keys()) == null
                && lexicon.key("food", word.keys()) == null;
        return name || word.sort() == Word.Sort.PRONOUN || lexicon.key("somebody", word.keys()) != null;
    }

    /** It says what something is, or in the plain form of books how something is. */
    private static boolean states(Clause clause) {
        Word verb = clause.words().isEmpty() ? null : clause.words().getLast();
        return verb == null
                || verb.is("이다")
                || verb.is("있다")
                || verb.tail().endsWith("다")
                || verb.tail().endsWith("네");
    }

    /** “그 회사는”. */
    private static boolean pointed(Clause clause, int i) {
        return i > 0
                && clause.words().get(i - 1).sort() == Word.Sort.MODIFIER
                && POINTING.contains(clause.words().get(i - 1).text());
    }

    private static boolean copula(Clause clause) {
        return !clause.words().isEmpty() && clause.words().getLast().is("이다");
    }

    private static boolean acts(Word word) {
        return word.sort() != Word.Sort.VERB && (word.tailIs("이") || word.tailIs("가") || word.tailIs("께서"));
    }

    private static boolean topic(Word word) {
        return word.sort() != Word.Sort.VERB
                && (word.tailIs("은") || word.tailIs("는") || word.tailIs("이") || word.tailIs("가") || word.tailIs("께서"));
    }

    private static boolean other(Word word) {
        return word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME || word.sort() == Word.Sort.PRONOUN;
    }
}
