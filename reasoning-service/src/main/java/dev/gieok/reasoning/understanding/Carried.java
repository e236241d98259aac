package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.KoreanAges;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Of whom the next clause goes on, when it names nobody. */
final class Carried {
    private static final Pattern JOINING = Pattern.compile("\\W*(?:and|but|then)\\W*");
    private static final Pattern CALLED = Pattern.compile("이름|라고 하");

    private Carried() {}

    /** “딸은 결혼해서 창원에 살아요”: whoever is spoken of is so until somebody else is. */
    static @Nullable Subject topic(Clause clause, Discourse discourse, Rules rules) {
        return rules.subjects.at(clause, 0, discourse).stream()
                .filter(found -> {
                    Word last = clause.words().get(found.length() - 1);
                    return found.subject().role() != null && (last.tailIs("은") || last.tailIs("는"));
                })
                .map(Subjects.Found::subject)
                .findFirst()
                .orElse(null);
    }

    /** “마누라는 미경이고 아들 하나 있는데 지금 군대 가 있다”: the son is. */
    static boolean another(Subject subject, @Nullable Subject carried) {
        return carried != null && subject.role() != null && !subject.equals(carried);
    }

    /** “민지 결혼한다고 나가서 이제 혼자 살아”: whoever was left does. */
    static boolean leaves(List<Clause> clauses, int i, Lexicon lexicon) {
        Clause next = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
        return next != null
                && next.language().equals("ko")
                && !Honours.in(next)
                && next.words().stream().anyMatch(word -> word.is("혼자"))
                && clauses.get(i).words().stream().anyMatch(word -> lexicon.key("not-alone", word.keys()) != null);
    }

    /** “Stu packed in the building game and became a prison officer”: whoever did the first did the second. */
    static @Nullable Subject actor(List<Clause> clauses, int i, Discourse discourse, Subjects subjects) {
        if (i + 1 >= clauses.size()
                || !clauses.get(i).language().equals("en")
                || !isJoined(clauses.get(i), clauses.get(i + 1))) {
            return null;
        }
        return subjects.at(clauses.get(i), 0, discourse).stream()
                .map(Subjects.Found::subject)
                .filter(subject -> !subject.isMe())
                .findFirst()
                .orElse(null);
    }

    /** “My son graduated and moved to Boston”: an event of mine, and his doing. */
    static boolean happens(Placed placed) {
        return placed instanceof Placed.Said said
                && said.candidates().stream().allMatch(each -> each.kind() == Kind.EVENT);
    }

    private static boolean isJoined(Clause clause, Clause next) {
        int end = clause.end();
        String between = clause.source().substring(end, Math.max(end, next.start()));
        return JOINING.matcher(between).matches();
    }

    /** Of whom a clause told that names nobody: what it ends is theirs, too. */
    static @Nullable Subject told(
            Clause clause, Placed placed, Discourse discourse, @Nullable Subject carried, Rules rules) {
        boolean named = IntStream.range(0, clause.words().size())
                .anyMatch(i -> !rules.subjects.at(clause, i, discourse).isEmpty());
        if (carried != null || named || !(placed instanceof Placed.Said said)) {
            return carried;
        }
        Candidate first = said.candidates().getFirst();
        boolean theirs = first.language().equals("ko")
                && !first.subject().equals(discourse.speaker().key());
        Subject mentioned = discourse.mentioned();
        return !theirs
                ? null
                : mentioned != null && mentioned.key().equals(first.subject())
                        ? mentioned
                        : new Subject(first.subject(), null, null);
    }

    /** “오늘 보리 생일이라 케이크 샀어, 벌써 아홉 살이네”: whose birthday it is. */
    static @Nullable Subject celebrated(Clause clause, KoreanAges ages) {
        boolean theirs = clause.language().equals("ko") && !Owners.mine(clause);
        return theirs ? ages.celebrated(clause.words()) : null;
    }

    /** Whom the next clause may be about without saying so. */
    static void goOn(Placed placed, Clause clause, Discourse discourse, Subjects subjects) {
        Subject mentioned = discourse.mentioned();
        if (placed instanceof Placed.Said said) {
            Candidate first = said.candidates().getFirst();
            boolean introducing = first.kind() == Kind.RELATION
                    && mentioned != null
                    && first.object().equals(mentioned.name());
            boolean theirs = mentioned != null
                    && (mentioned.role() != null || clause.language().equals("ko") && mentioned.byGivenName())
                    && (introducing || mentioned.key().equals(first.subject()));
            discourse.about(theirs ? mentioned : leading(clause, discourse, subjects), introducing);
        } else if (Owners.mine(clause)) {
            discourse.about(null, false);
        } else if (placed instanceof Placed.Loose loose) {
            // “아들 시우가 있고 분당에 살아요”: the person does.
            boolean introducing =
                    clause.words().getLast().is("있다") && clause.tail().endsWith("고");
            boolean meanwhile = loose.subject().isMe() && LooseOwners.meanwhile(clause);
            if (!meanwhile) {
                discourse.about(loose.subject().isMe() ? null : loose.subject(), introducing);
            }
        }
    }

    /** “수빈이 국시는 내년 1월입니다. 아직 3학년이니까요”: a date of mine, and whose exam it is. */
    private static @Nullable Subject leading(Clause clause, Discourse discourse, Subjects subjects) {
        return !clause.language().equals("ko") || Owners.mine(clause)
                ? null
                : subjects.at(clause, 0, discourse).stream()
                        .map(Subjects.Found::subject)
                        .filter(subject -> subject.byGivenName() || subject.name() != null)
                        .findFirst()
                        .orElse(null);
    }

    static boolean goesOn(Clause clause) {
        return clause.language().equals("ko")
                && (clause.tail().endsWith("서") || clause.tail().endsWith("고"));
    }

    static boolean honoured(List<Clause> clauses, int i) {
        return i < clauses.size() && Honours.in(clauses.get(i));
    }

    /** Of whom a clause told that placed something. */
    static @Nullable Subject by(Placed.Said said, Discourse discourse, @Nullable Subject before) {
        Candidate first = said.candidates().getFirst();
        if (first.kind() == Kind.RELATION && CALLED.matcher(first.text()).find()) {
            // “아내 이름은 박소연이고 교사야”, “남친은 도윤이라고 하는데 교사야”: they are.
            return discourse.mentioned();
        }
        if (isIntroduced(first, said)) {
            return new Subject(first.object(), null, null);
        }
        String key = first.subject();
        if (key.equals(discourse.speaker().key())) {
            return null;
        }
        return discourse.mentioned() != null && discourse.mentioned().key().equals(key)
                ? discourse.mentioned()
                : before;
    }

    /** “고등학교 친구 민재는 삼성전자 다니고 대전 살아”: the same clause says who he is and tells of him. */
    private static boolean isIntroduced(Candidate first, Placed.Said said) {
        return first.kind() == Kind.RELATION
                && first.language().equals("ko")
                && said.candidates().stream().anyMatch(each -> each.subject().equals(first.object()));
    }
}
