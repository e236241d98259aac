package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a statement is about when its pattern does not. */
final class Owners {
    private static final Set<String> DWELLING =
            Set.of("lives-in", "works-at", "works-as", "born-in", "grew-up-in", "studies-at");
    private static final Set<String> OWNED = Set.of("owns", "drives", "uses", "pet");

    private static final Set<String> INTENDING = Set.of("려고", "으려고", "려고+요", "으려고+요", "려고요", "으려고요");

    private static final Set<String> ME = Set.of("나", "저", "내", "제", "난", "전", "우리", "저희");
    static final Set<String> OURS = Set.of("우리", "우리집", "울", "저희", "저희집", "집");
    private static final Set<String> TAKEN = Set.of("데려오다", "데려다놓다", "데리다", "데려다주다", "입양하다", "분양받다", "주워오다", "들이다");

    /** Said before one's own age. */
    private static final Set<String> AGE = Set.of("나이", "만", "올해", "이제", "한국", "나", "저", "내년", "현재", "벌써", "겨우");

    private final GoesOn goesOn;
    private final LooseOwners loose;
    private final Subjects subjects;
    private final Lexicon lexicon;

    private static final Set<String> PRESCRIBING = Set.of("doctor", "teacher");

    Owners(Subjects subjects, Lexicon lexicon) {
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.loose = new LooseOwners(subjects, lexicon);
        this.goesOn = new GoesOn(lexicon);
    }

    /** Null when the clause is about somebody or something else. */
    @Nullable
    Subject of(Match match, Discourse discourse, @Nullable Subject carried) {
        Clause clause = match.clause();
        if (OWNED.contains(String.valueOf(match.construction().predicate()))
                && clause.language().equals("ko")
                && clause.words().getLast().is("사주다")) {
            // “남편이 차를 뽑아줬어”: it is the person's.
            return discourse.speaker();
        }
        if (match.subject() != null) {
            return taking(match, match.subject(), discourse);
        }
        if (!clause.language().equals("ko")) {
            return discourse.speaker();
        }
        if ("takes".equals(match.construction().predicate())
                && discourse.mentioned() != null
                && PRESCRIBING.contains(String.valueOf(discourse.mentioned().role()))) {
            // “선생님이 약을 바꿔 주셨어요. 이제는 …을 먹어요”: whoever was treated does.
            return discourse.speaker();
        }
        Subject here = discourse.mentioned() == null || discourse.mentioned().equals(discourse.earlier())
                ? null
                : discourse.mentioned();
        boolean age = "age".equals(match.construction().predicate());
        if ("wants".equals(match.construction().predicate()) && match.start() == 0) {
            // “민서는 간호학과에 가고 싶어 해”
            for (Subjects.Found found : subjects.at(clause, 0, discourse)) {
                if (Shapes.topic(clause.words().get(found.length() - 1))) {
                    return found.subject();
                }
            }
        }
        for (int i = 0; i < match.start(); i++) {
            int from = i;
            for (Subjects.Found found : subjects.at(clause, i, discourse)) {
                if (from + found.length() <= match.start()) {
                    return taking(
                            match, nearer(found, clause, from + found.length(), match.start(), discourse), discourse);
                }
            }
            Word word = clause.words().get(i);
            boolean defined = Shapes.states(clause)
                    && (word.tailIs("은") || word.tailIs("는"))
                    && Shapes.copula(clause)
                    && Shapes.other(word)
                    && lexicon.key("one's-own", word.keys()) == null
                    && match.construction().kind() != Kind.PREFERENCE;
            // “펭귄은 남반구에 살아”: whoever is spoken of is who lives there.
            boolean dweller = (word.tailIs("은") || word.tailIs("는"))
                    && DWELLING.contains(String.valueOf(match.construction().predicate()))
                    && Shapes.other(word)
                    && lexicon.key("one's-own", word.keys()) == null
                    && lexicon.key("place", word.keys()) == null;
            boolean stranger = word.tail().isEmpty()
                    && lexicon.key("somebody", word.keys()) != null
                    && i + 1 < clause.words().size()
                    && (clause.words().get(i + 1).sort() == Word.Sort.VERB
                            || clause.words().get(i + 1).is("헤어지다"));
            if (age
                    && i == match.start() - 1
                    && word.tail().isEmpty()
                    && Shapes.other(word)
                    && !AGE.contains(word.text())) {
                // “시바견 6살”
                return here;
            }
            if (age && called(word, i == match.start() - 1)) {
                // “두부가 세 살 됐어”: whoever is called so.
                return new Subject(word.text(), null, null);
            }
            if (stranger || Shapes.topic(word) && (animate(word) || Shapes.pointed(clause, i)) || defined || dweller) {
                return null;
            }
        }
        boolean naming = match.construction().id().equals("someones-name");
        boolean died = "died".equals(match.construction().predicate());
        if (carried == null && Honours.in(clause) && !naming && !died) {
            // “김부장님 퇴사하셨어”: nobody honours themselves; “할머니가 돌아가셨어” honours who died.
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
        if (carried == null && discourse.about() != null && !mine(clause) && goesOn.is(match, discourse)) {
            // “아들놈이 삼성전자 다닙니다. 수원에 살고.”
            return discourse.about();
        }
        if (naming
                && carried != null
                && carried.name() != null
                && !lexicon.has("whose-kin", String.valueOf(carried.role()))) {
            // “딸 이름은 서아고 아들은 이준이에요”: both are the person's.
            return discourse.speaker();
        }
        // “엄마 생신이 10월이라 내려가려고”: one's own intention, unless it is said whose.
        boolean intends = clause.has(Mark.FUTURE) && INTENDING.contains(clause.tail());
        return carried == null || intends ? discourse.speaker() : carried;
    }

    /** It stands as whoever has an age, and is no word for one's own, nor for somebody of whom nothing else is known. */
    private boolean called(Word word, boolean before) {
        return before
                && Shapes.topic(word)
                && word.sort() == Word.Sort.NOUN
                && !AGE.contains(word.text())
                && lexicon.key("somebody", word.keys()) == null
                && lexicon.key("animal", word.keys()) == null
                && lexicon.key("one's-own", word.keys()) == null;
    }

    /** “의사 선생님이 텔미사르탄으로 바꿔 주셨어요”: who prescribes takes none. */
    private static Subject taking(Match match, Subject subject, Discourse discourse) {
        boolean prescribes = "takes".equals(match.construction().predicate()) && "doctor".equals(subject.role());
        return prescribes ? discourse.speaker() : subject;
    }

    /** Whether it names the person. */
    static boolean mine(Clause clause) {
        return clause.words().stream().anyMatch(word -> ME.contains(word.text()));
    }

    /** “아빠는 덴마크 사람 엄마는 태국 사람이야”: of two that are spoken of, the nearer to what is said. */
    private Subject nearer(Subjects.Found first, Clause clause, int from, int to, Discourse discourse) {
        Subject nearest = first.subject();
        for (int i = from; i < to; i++) {
            boolean spokenOf =
                    clause.words().get(i).tailIs("은") || clause.words().get(i).tailIs("는");
            for (Subjects.Found found : subjects.at(clause, i, discourse)) {
                boolean both = nearest.role() != null && found.subject().role() != null;
                boolean theirs = found.subject().key().contains("'s ");
                if (spokenOf && (both || theirs || found.subject().byGivenName()) && found.length() == 1) {
                    nearest = found.subject();
                }
            }
        }
        return nearest;
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

    /** Somebody else who acts; a thing as topic leaves the person as the one who feels (“비행기는 창가가 좋아”). */
    private boolean animate(Word word) {
        boolean name = word.sort() == Word.Sort.NAME
                && lexicon.key("place", word.keys()) == null
                && lexicon.key("food", word.keys()) == null;
        return name || word.sort() == Word.Sort.PRONOUN || lexicon.key("somebody", word.keys()) != null;
    }

    /** “우리집 강아지 이름 콩떡이. 세 살.”, “말티즈를 데려다놨네. 이름은 초롱이”: the animal that a Korean clause is about. */
    Optional<Subject> animal(Clause clause) {
        List<Word> words = clause.words();
        if (!clause.language().equals("ko") || words.isEmpty()) {
            return Optional.empty();
        }
        boolean taken = TAKEN.stream().anyMatch(words.getLast()::is);
        for (int i = 0;
                i < words.size()
                        && (taken || i == 0 || OURS.contains(words.get(i - 1).text()));
                i++) {
            Lexicon.Found found = lexicon.at("animal", words, i);
            if (found != null) {
                return Optional.of(new Subject(found.key(), "pet", null));
            }
        }
        return Optional.empty();
    }

    /** Whom a statement is about that no construction fits; null for the world at large. */
    @Nullable
    Subject loose(Clause clause, Discourse discourse, @Nullable Subject carried) {
        return loose.of(clause, discourse, carried);
    }

    /** “심장에 잡음이 있대”: what one was told of one's own body. */
    boolean body(Clause clause) {
        return loose.body(clause);
    }
}
