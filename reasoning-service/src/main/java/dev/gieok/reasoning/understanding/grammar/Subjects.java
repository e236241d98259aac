package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who a clause speaks about at a place: the person, somebody by role, or somebody by name. */
public final class Subjects {
    /** A subject and how many words name it. */
    public record Found(Subject subject, int length) {}

    private static final Set<String> ME = Set.of("i", "we", "me", "us", "myself");
    /** “My youngest started school”: said of children without saying so. */
    private static final Set<String> BORN = Set.of("youngest", "oldest", "eldest");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "miss");
    private static final Set<String> MY = Set.of("my", "our");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "his", "their");
    private static final Set<String> KOREAN_ME = Set.of("나", "저", "내", "제", "난", "우리", "저희", "본인", "전");
    private static final Set<String> KOREAN_PRONOUNS = Set.of("걔", "그녀", "얘", "쟤", "그분", "그");
    private static final Set<String> TOPICS = Set.of("", "은", "는", "이", "가", "께서", "도", "의", "만", "ㄴ", "께서는");
    private static final Set<String> NAME_TOPICS = Set.of("은", "는", "이", "가", "께서", "도", "의", "이는", "이가", "ㄴ");

    private static final Set<String> STRANGERS = Set.of("이웃집", "남의", "앞집", "뒷집", "누구네", "웬", "어떤", "옆반", "옆팀", "건너편");
    private static final Set<String> OFFICES = Set.of("teacher", "boss", "mentor", "doctor", "senior", "junior");
    private static final Set<String> HELD =
            Set.of("떼다", "달다", "맡다", "되다", "그만두다", "관두다", "내려놓다", "내놓다", "벗다", "하다", "이다", "뛰다", "물러나다", "승진하다");

    private final Lexicon lexicon;
    private final EnglishReader english;

    public Subjects(Lexicon lexicon, EnglishReader english) {
        this.lexicon = lexicon;
        this.english = english;
    }

    /** The readings at an index, longest first. */
    public List<Found> at(Clause clause, int index, Discourse discourse) {
        List<Found> found = new ArrayList<>();
        if (index < clause.words().size()) {
            if (clause.language().equals("ko")) {
                korean(clause.words(), index, discourse, found);
            } else {
                english(clause.words(), index, discourse, found);
            }
        }
        return found;
    }

    private void english(List<Word> words, int index, Discourse discourse, List<Found> found) {
        Word word = words.get(index);
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (ME.contains(lower)) {
            found.add(new Found(discourse.speaker(), 1));
        } else if (MY.contains(lower)) {
            owned(words, index, index + 1, discourse, found);
            found.add(new Found(discourse.speaker(), 1));
        } else if (index == 0 && OwnPeople.at(words, lexicon) >= 0) {
            owned(words, index, OwnPeople.at(words, lexicon), discourse, found);
        } else if (PRONOUNS.contains(lower) && discourse.mentioned() != null) {
            found.add(new Found(discourse.mentioned(), 1));
        } else if (discourse.source() && person(words, index) > 0) {
            found.add(new Found(discourse.speaker(), person(words, index)));
        } else if (lower.equals("a")
                && index + 3 < words.size()
                && words.get(index + 2).is("of")
                && words.get(index + 3).is("mine")) {
            String role = lexicon.key("kin", words.get(index + 1).keys());
            if (role != null) {
                found.add(new Found(discourse.role(role, null), 4));
            }
        } else if (name(word) && !(index == 0 && lower.endsWith("ing") && english.verb(word))) {
            Subject known = index == 0 && !OwnPeople.andI(words, 1) ? discourse.mentioned() : null;
            if (known != null && word.text().equals(known.name())) {
                found.add(new Found(known, 1));
            }
            int length = index + 1 < words.size() && name(words.get(index + 1)) ? 2 : 1;
            String whole =
                    length == 2 ? word.text() + " " + words.get(index + 1).text() : word.text();
            found.add(new Found(new Subject(whole, null, null), length));
            if (length == 2) {
                found.add(new Found(new Subject(word.text(), null, null), 1));
            }
        }
    }

    private int person(List<Word> words, int index) {
        int the = words.get(index).is("the") ? 1 : 0;
        return index + the < words.size()
                        && lexicon.key("client", words.get(index + the).keys()) != null
                ? the + 1
                : 0;
    }

    private void owned(List<Word> words, int index, int from, Discourse discourse, List<Found> found) {
        int i = from;
        while (i < words.size() - 1 && lexicon.key("kin-adjective", words.get(i).keys()) != null) {
            i++;
        }
        if (i >= words.size()) {
            return;
        }
        Lexicon.Found kin = lexicon.at("kin", words, i);
        if (kin == null) {
            kin = lexicon.at("animal", words, i);
        }
        if (kin == null) {
            if (i > from && BORN.contains(words.get(i - 1).text().toLowerCase(Locale.ROOT))) {
                found.add(new Found(discourse.role("child", null), i - index));
            }
            return;
        }
        int after = i + kin.length();
        if (OwnPeople.andI(words, after)) {
            found.add(new Found(discourse.speaker(), after + 2 - index));
            return;
        }
        if (after < words.size() && words.get(after).is(",")) {
            after++;
        }
        if (after + 1 < words.size() && TITLES.contains(words.get(after).text().toLowerCase(Locale.ROOT))) {
            after++;
        }
        if (after < words.size() && name(words.get(after)) && !words.get(after).is("'s")) {
            String name = words.get(after).text();
            int comma = after + 1 < words.size() && words.get(after + 1).is(",") ? 1 : 0;
            found.add(new Found(named(discourse, kin.key(), name), after + 1 + comma - index));
        }
        found.add(new Found(discourse.role(kin.key(), null), i + kin.length() - index));
    }

    private void korean(List<Word> words, int index, Discourse discourse, List<Found> found) {
        Word word = words.get(index);
        boolean me = KOREAN_ME.contains(word.text()) && word.sort() != Word.Sort.VERB;
        boolean owner = me
                && (word.tailIs("의")
                        || word.text().equals("우리")
                        || word.text().equals("저희")
                        || word.text().equals("내")
                        || word.text().equals("제"));
        int kinAt = owner && index + 1 < words.size() ? index + 1 : index;
        boolean whole = lexicon.at("kin", words, kinAt) != null;
        while (!whole
                && kinAt < words.size() - 1
                && lexicon.key("kin-adjective", words.get(kinAt).keys()) != null) {
            kinAt++;
        }
        Lexicon.Found kin = words.get(kinAt).sort() == Word.Sort.VERB ? null : lexicon.at("kin", words, kinAt);
        if (kin != null
                && (office(words, kinAt, kin)
                        || index > 0 && STRANGERS.contains(words.get(index - 1).text()))) {
            // “담임 뗐어요”, “팀장 달았어”: what one was oneself. “이웃집 애”: nobody of one's own.
            kin = null;
        }
        if (kin == null && owner) {
            kin = lexicon.at("animal", words, kinAt);
        }
        if (kin != null) {
            int last = kinAt + kin.length() - 1;
            Word tail = words.get(last);
            if (last + 1 < words.size()
                    && tail.tail().isEmpty()
                    && (korName(words.get(last + 1)) || given(words.get(last + 1)))
                    && topic(words.get(last + 1), NAME_TOPICS)) {
                found.add(new Found(
                        named(discourse, kin.key(), words.get(last + 1).text()), last + 2 - index));
            } else if (last + 2 < words.size()
                    && tail.tail().isEmpty()
                    && polite(words.get(last + 1), words.get(last + 2))) {
                found.add(new Found(
                        named(discourse, kin.key(), words.get(last + 1).text()), last + 3 - index));
            }
            if (topic(tail, TOPICS) && !Aside.is(words, last)) {
                found.add(new Found(discourse.role(kin.key(), null), last + 1 - index));
            }
        }
        Subject mentioned = discourse.mentioned();
        boolean again = mentioned != null && word.text().equals(mentioned.name()) && topic(word, TOPICS);
        if (me) {
            found.add(new Found(discourse.speaker(), 1));
        } else if (mentioned != null && again) {
            found.add(new Found(mentioned, 1));
        } else if (KOREAN_PRONOUNS.contains(word.text()) && discourse.mentioned() != null && topic(word, TOPICS)) {
            found.add(new Found(discourse.mentioned(), 1));
        } else if (discourse.source() && lexicon.key("client", word.keys()) != null) {
            found.add(new Found(discourse.speaker(), 1));
        } else if (korName(word) && topic(word, NAME_TOPICS) && lexicon.key("place", word.keys()) == null) {
            found.add(new Found(new Subject(word.text(), null, null), 1));
        }
    }

    /** “정하은 씨는”. */
    private boolean polite(Word name, Word title) {
        return name.tail().isEmpty()
                && (korName(name) || given(name))
                && title.text().equals("씨")
                && topic(title, NAME_TOPICS);
    }

    private static boolean office(List<Word> words, int at, Lexicon.Found kin) {
        Word next = at + kin.length() < words.size() ? words.get(at + kin.length()) : null;
        Word last = words.get(at + kin.length() - 1);
        return OFFICES.contains(kin.key())
                && (last.tail().isEmpty()
                        || last.tail().equals("을")
                        || last.tail().equals("를"))
                && next != null
                && HELD.stream().anyMatch(next::is);
    }

    /** A friend or colleague is one of many, so the name is the subject; of sisters and mothers, the role is. */
    private Subject named(Discourse discourse, String role, String name) {
        return lexicon.has("acquaintance", role) ? new Subject(name, role, name) : discourse.role(role, name);
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

    private boolean name(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        return word.sort() == Word.Sort.NAME
                && word.text().chars().allMatch(Character::isLetter)
                && !english.function(lower)
                && !english.imperative(lower)
                && lexicon.key("not-name", Set.of(lower)) == null;
    }
}
