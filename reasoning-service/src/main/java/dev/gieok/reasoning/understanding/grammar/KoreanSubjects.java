package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subjects.Found;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a Korean clause speaks about at a place. */
final class KoreanSubjects {
    private static final Set<String> ME = Set.of("나", "저", "내", "제", "난", "우리", "저희", "본인", "전");
    private static final Set<String> PRONOUNS = Set.of("걔", "그녀", "얘", "쟤", "그분", "그");
    private static final Set<String> TOPICS = Set.of("", "은", "는", "이", "가", "께서", "도", "의", "만", "ㄴ", "께서는");
    private static final Set<String> MALE = Set.of("son", "brother", "nephew", "grandson", "uncle", "father");
    private static final Set<String> NAME_TOPICS = Set.of("은", "는", "이", "가", "께서", "도", "의", "이는", "이가", "ㄴ");
    private static final Set<String> COMPANY = Set.of("랑", "이랑", "와", "과", "하고", "한테", "에게");
    private static final Set<String> ORDINALS = Set.of("첫째", "둘째", "셋째", "넷째", "막내");
    /** Whose youngest is no child: “식당 막내 성민이”. */
    private static final Set<String> STAFF =
            Set.of("식당", "팀", "우리팀", "회사", "부서", "주방", "연구실", "동아리", "사무실", "병동", "과", "가게");

    private static final int FULL_NAME = 3;

    private final KoreanNameLists names = KoreanNameLists.standard();
    private final Lexicon lexicon;
    private final KoreanAges ages;
    private final KoreanRelatives relatives;

    KoreanSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.ages = new KoreanAges(lexicon);
        this.relatives = new KoreanRelatives(lexicon);
    }

    void at(List<Word> words, int index, Discourse discourse, List<Found> found) {
        Word word = words.get(index);
        boolean me = ME.contains(word.text()) && word.sort() != Word.Sort.VERB;
        boolean owner = me
                && (word.tailIs("의")
                        || word.text().equals("우리")
                        || word.text().equals("저희")
                        || word.text().equals("내")
                        || word.text().equals("제"));
        int kinAt = owner && index + 1 < words.size() ? index + 1 : index;
        while (kinAt + 1 < words.size()
                && ORDINALS.contains(words.get(kinAt).text())
                && words.get(kinAt).tail().isEmpty()
                && lexicon.at("kin", words, kinAt + 1) != null) {
            // “둘째 조카”: a nephew.
            kinAt++;
        }
        if (owner
                && kinAt + 1 < words.size()
                && words.get(kinAt).is("집")
                && words.get(kinAt).tail().isEmpty()) {
            // “우리 집 강아지”
            kinAt++;
        }
        boolean whole = lexicon.at("kin", words, kinAt) != null;
        while (!whole
                && kinAt < words.size() - 1
                && lexicon.key("kin-adjective", words.get(kinAt).keys()) != null) {
            kinAt++;
        }
        Lexicon.Found kin = words.get(kinAt).sort() == Word.Sort.VERB ? null : lexicon.at("kin", words, kinAt);
        if (kin != null && (KoreanStrangers.isOffice(words, kinAt, kin) || KoreanStrangers.is(words, index))) {
            kin = null;
        }
        if (kin != null && KoreanStrangers.isWhy(words, kinAt + kin.length())) {
            return;
        }
        boolean animal = kin == null && words.get(kinAt).sort() != Word.Sort.VERB;
        if (animal) {
            kin = animal(words, kinAt, owner);
        }
        if (kin != null) {
            int last = kinAt + kin.length() - 1;
            Word tail = words.get(last);
            if (isCounted(words, last, kin.key())) {
                found.add(new Found(discourse.role(kin.key(), null), last + 2 - index));
                return;
            }
            int named = tail.tail().isEmpty() && !tail.text().endsWith("끼리")
                    ? nameAt(words, last + 1, animal)
                    : presentedAt(words, last);
            // One says “막내 동현 씨” of a colleague, not of a child, and “팀 막내가” too.
            boolean staff = named > 1 && tail.tail().isEmpty()
                    || kinAt > 0 && STAFF.contains(words.get(kinAt - 1).text());
            String role = staff && kin.key().equals("child") ? "colleague" : kin.key();
            String whose = owner ? null : relatives.whose(words, index, role, discourse);
            if (named > 0) {
                String name = words.get(last + 1).text();
                Subject called = whose == null ? Subjects.named(discourse, role, name) : new Subject(name, null, null);
                found.add(new Found(called, last + 1 + named - index));
            }
            if (topic(tail, TOPICS)
                    && !Aside.is(words, last)
                    && !beside(words, last)
                    && !relatives.receives(words, last)) {
                Subject somebody =
                        whose == null ? discourse.role(role, null) : new Subject(whose + "'s " + role, null, null);
                found.add(new Found(somebody, last + 1 - index));
            }
        }
        Word called = owner && kin == null && index + 1 < words.size() ? words.get(index + 1) : null;
        if (called != null
                && (korName(called) && topic(called, NAME_TOPICS) || ages.isAged(words, index + 1))
                && lexicon.key("place", called.keys()) == null
                && lexicon.key("company", called.keys()) == null) {
            // “우리 점순이가”
            found.add(new Found(new Subject(called.text(), null, null), 2));
        }
        Subject mentioned = discourse.mentioned();
        boolean again = mentioned != null && word.text().equals(mentioned.name()) && topic(word, TOPICS);
        if (me) {
            found.add(new Found(discourse.speaker(), 1));
        } else if (mentioned != null && again) {
            found.add(new Found(mentioned, 1));
        } else if (PRONOUNS.contains(word.text()) && discourse.mentioned() != null && topic(word, TOPICS)) {
            found.add(new Found(discourse.mentioned(), 1));
        } else if (discourse.source() && lexicon.key("client", word.keys()) != null) {
            found.add(new Found(discourse.speaker(), 1));
        } else if ((index == 0 && ages.isAged(words, 0)
                        || korName(word)
                                && (topic(word, NAME_TOPICS)
                                        || index == 0 && (askedAbout(words, index) || bare(words))))
                && lexicon.key("place", word.keys()) == null) {
            found.add(new Found(new Subject(word.text(), null, null), 1));
        }
    }

    /** “아들 하나가 서울에서 일해요”: how many; a daughter may be called so, unless it is said that one has one. */
    private static boolean isCounted(List<Word> words, int role, String kin) {
        Word one = role + 1 < words.size() ? words.get(role + 1) : null;
        return one != null
                && words.get(role).tail().isEmpty()
                && one.text().equals("하나")
                && topic(one, TOPICS)
                && (MALE.contains(kin) || words.stream().anyMatch(word -> word.is("있다")));
    }

    /** “민아 어디 살아?”: somebody, although no particle says so. */
    private boolean askedAbout(List<Word> words, int index) {
        Word name = words.get(index);
        return name.tail().isEmpty()
                && (lexicon.key("given-name", name.keys()) != null
                        || name.text().length() == FULL_NAME)
                && index + 1 < words.size()
                && Slots.asks(words.get(index + 1));
    }

    /** “은채 견과류 먹으면 큰일나요”, “지안이라고 아홉 살인데”: who it is about, without a particle that says so. */
    private boolean bare(List<Word> words) {
        Word name = words.getFirst();
        Word next = words.size() > 2 ? words.get(1) : null;
        boolean called = name.tailIs("라고") && next != null && next.sort() == Word.Sort.NUMBER;
        boolean before = name.tail().isEmpty()
                && next != null
                && (next.sort() == Word.Sort.NOUN || next.sort() == Word.Sort.NUMBER)
                && !next.text().equals("씨")
                && lexicon.key("kin", next.keys()) == null
                && (names.given(name.text()) || names.titled(name.text()));
        return called || before || words.size() > 1 && does(name, words.get(1));
    }

    /** “민지 결혼한다고 나가서”: what one does oneself. */
    private boolean does(Word name, Word verb) {
        return name.tail().isEmpty()
                && names.given(name.text())
                && verb.sort() == Word.Sort.VERB
                && lexicon.key("own-doing", verb.keys()) != null;
    }

    /** “친구 민수랑 제주도 갔다 왔어”: the friend is named, and is not who the rest is about. */
    private boolean beside(List<Word> words, int role) {
        Word name = role + 1 < words.size() ? words.get(role + 1) : null;
        return name != null
                && words.get(role).tail().isEmpty()
                && (korName(name) || given(name))
                && COMPANY.stream().anyMatch(name::tailIs)
                && lexicon.key("place", name.keys()) == null;
    }

    /** “우리 강아지는”, “고양이 후추가”: one's own, or one that has a name. */
    private Lexicon.@Nullable Found animal(List<Word> words, int at, boolean owner) {
        Lexicon.Found animal = lexicon.at("animal", words, at);
        boolean called = animal != null
                && words.get(at + animal.length() - 1).tail().isEmpty()
                && nameAt(words, at + animal.length(), true) > 0;
        return owner || called ? animal : null;
    }

    /**
     * How many words name whom a role before them is of: “하은이는”, “정하은 씨는”; 0 for none.
     *
     * @param animal pets are called by nouns, too: “강아지 뭉치가”
     */
    private int nameAt(List<Word> words, int index, boolean animal) {
        if (index >= words.size()) {
            return 0;
        }
        boolean pet = animal && lexicon.key("pet-name", words.get(index).keys()) != null;
        if (!pet && !korName(words.get(index)) && !given(words.get(index))) {
            return 0;
        }
        if (topic(words.get(index), NAME_TOPICS) || askedAbout(words, index)) {
            return 1;
        }
        Word title = index + 1 < words.size() ? words.get(index + 1) : null;
        boolean polite = title != null
                && words.get(index).tail().isEmpty()
                && title.text().equals("씨")
                && topic(title, NAME_TOPICS);
        return polite ? 2 : 0;
    }

    /** “남편은 강태호, 항공정비사예요”: how many words name whom a topic is, and part that from what else is told; 0 for none. */
    private int presentedAt(List<Word> words, int role) {
        Word name = role + 2 < words.size() ? words.get(role + 1) : null;
        return name != null
                        && (words.get(role).tailIs("은") || words.get(role).tailIs("는"))
                        && name.tail().isEmpty()
                        && korName(name)
                        && words.get(role + 2).is(",")
                        && lexicon.key("place", name.keys()) == null
                ? 2
                : 0;
    }

    private static boolean topic(Word word, Set<String> tails) {
        String tail = word.tail();
        int plus = tail.indexOf('+');
        return tails.contains(plus > 0 ? tail.substring(0, plus) : tail);
    }

    /** “친구 하늘이”: after a role, a noun that people are called by is a name. */
    private boolean given(Word word) {
        return word.sort() == Word.Sort.NOUN && lexicon.key("given-name", word.keys()) != null;
    }

    private static boolean korName(Word word) {
        return word.sort() == Word.Sort.NAME;
    }
}
