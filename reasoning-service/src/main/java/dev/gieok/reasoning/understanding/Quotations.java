package dev.gieok.reasoning.understanding;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Direct speech of somebody else: “He said, ‘I live in Rome’” says nothing about the person who tells it. */
final class Quotations {
    private static final Pattern SPEECH = Pattern.compile(
            "[\"“”「『].{3,}|(?<=[\\s,])['‘].{3,}['’](?=\\s?(?:[이그](?:러|랬|럼|런|래)|라고|하[고는더네대시셨]|카더|캤))|(?:says?|said|saying|wrote|writes|put it|told me),? '[A-Z].{3,}");
    private static final String SAYS =
            "\\s+(?:\\w+\\s+)?(?:said|says|say|wrote|writes|shouted|sang|sings|whispered|goes|told|replied|yelled|asked|put it)\\b";
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(\\w+)" + SAYS + "|(?:'s| is| was) (?:all |just )?like,? [\"“]");
    private static final Pattern INVERTED = Pattern.compile("(?i)\\b(?:said|says|wrote|goes|sang)\\s+[A-Z]?\\w+");
    private static final Pattern KOREAN = Pattern.compile(
            "(?:라고|하고|라는|라며)\\s?(?:\\S{1,6}\\s)?(?:했|말했|그랬|썼|외쳤|하더|한다|해|말)|['\"’”]\\s?(?:[이그](?:러|랬|럼|런|래)|하는\\s|하(?:더라|더군|더만|시더|시던|셨|네|대요?(?![가-힣]))|카더|캤)");
    /** A quoted “I” in a sentence that has none of its own: “‘I am the walrus’ is a great line”. */
    private static final Pattern SOMEBODYS_I = Pattern.compile(
            "(?i)[\"“”][^\"“”]*\\b(?:i|i'm|my|me)\\b[^\"“”]*[\"“”]|[\"“”][^\"“”]*(?:나는|저는|내가|제가|난|전)\\s[^\"“”]*[\"“”]");

    /** “맞선임이 그럽니다. ‘나는 제주도 내려갈 거다’ 라고요”: all that the sentence is. */
    private static final Pattern SAID_SO =
            Pattern.compile("^.?\\s*['\"“].{3,}['\"”]\\s?이?라고요?[\\s.!?~ㅋㅎㅠ]*$", Pattern.DOTALL);

    private static final Pattern OWN_WORDS =
            Pattern.compile("(?i)\\b(?:i|i'm|i've|my|me|we|our|mine)\\b|(?<![가-힣])(?:나는|저는|내|제|난|나|우리)");
    private static final Pattern MINE =
            Pattern.compile("(?i)\\bi (?:always |often )?(?:said|say|says|wrote|told)\\b|(?<![가-힣])(?:내가|제가)");

    /** What stands between single marks, which in a word are apostrophes. */
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])'((?:[^'\"]|(?<=\\p{L})'(?=\\p{L})){3,300}+)'(?![\\p{L}\\p{N}])");

    private static final Pattern WHO = Pattern.compile("((?i:my|our) (?:[a-z-]+ ){1,2}\\p{Lu}\\p{L}+)" + SAYS);
    private static final Pattern AFTER = Pattern.compile(
            "[\"”'’][,.;]?\\s+(?:(?:and|but|so)\\s+){1,2}((?:I|I'm|I've|I'll|we|we're|we've|we'll)\\s[^\"“”]+)$");

    private static final Pattern JOINT = Pattern.compile("[,;:–—]\\s+(?:(?:and|but|so|yet|though)\\s+)?");

    /** So many words tell something. */
    private static final int OWN = 4;

    private Quotations() {}

    /** English without “I” in what is else Korean was copied from somewhere: a message of an error, a title. */
    static boolean pasted(String text, Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3)
                && words.codePoints().noneMatch(c -> c >= 0xAC00 && c <= 0xD7A3)
                && words.codePoints().filter(Character::isLetter).count() > 3
                && !OWN_WORDS.matcher(words).find();
    }

    /** What is told by oneself beside what somebody is quoted with: before it, or who that is, and after it. */
    static List<Sentence> around(String text, Sentence sentence) {
        Sentence before = before(text, sentence);
        return Stream.of(before == null ? who(text, sentence) : before, after(text, sentence))
                .filter(Objects::nonNull)
                .toList();
    }

    /** “My boss Denise says ‘…’” tells who the boss is; null where nobody is introduced. */
    private static @Nullable Sentence who(String text, Sentence sentence) {
        Matcher who = WHO.matcher(text).region(sentence.start(), sentence.end());
        return who.lookingAt() ? new Sentence(who.start(1), who.end(1), false) : null;
    }

    /** “Joan told me ‘…’, so I'm driving her there”; null where nothing is. */
    private static @Nullable Sentence after(String text, Sentence sentence) {
        Matcher after = AFTER.matcher(text).region(sentence.start(), sentence.end());
        if (!after.find() || after.group(1).split(" ").length < OWN) {
            return null;
        }
        Sentence own = new Sentence(after.start(1), sentence.end(), false);
        return others(text, own) ? null : own;
    }

    /**
     * What is told by oneself before somebody is quoted, in which nobody is: “Since May it has been seventy, and she still says
     * ‘is that all?’”; null where nothing is.
     */
    private static @Nullable Sentence before(String text, Sentence sentence) {
        String words = marked(text.substring(sentence.start(), sentence.end()));
        Matcher speech = SPEECH.matcher(words);
        int quoted = speech.find() ? speech.start() : 0;
        int end = 0;
        Matcher joint = JOINT.matcher(words).region(0, quoted);
        while (joint.find()) {
            end = ENGLISH.matcher(words).region(joint.end(), quoted).find() ? joint.start() : end;
        }
        Sentence own = new Sentence(sentence.start(), sentence.start() + end, false);
        return words.substring(0, end).split(" ").length < OWN || others(text, own) ? null : own;
    }

    static boolean others(String text, Sentence sentence) {
        // The closing mark may stand behind the sentence's end.
        String written = text.substring(Math.max(0, sentence.start() - 1), Math.min(text.length(), sentence.end() + 2));
        String words = marked(written);
        if (SAID_SO.matcher(written).find()) {
            return true;
        }
        Matcher speech = SPEECH.matcher(words);
        Matcher quoted = SOMEBODYS_I.matcher(words);
        if (quoted.find()) {
            String rest = words.substring(0, quoted.start()) + " " + words.substring(quoted.end());
            if (rest.chars().filter(Character::isLetter).count() > 3
                    && !OWN_WORDS.matcher(rest).find()) {
                return true;
            }
        }
        if (!speech.find() || MINE.matcher(words).find()) {
            return false;
        }
        return ENGLISH.matcher(words).find()
                || INVERTED.matcher(words).find()
                || KOREAN.matcher(words).find();
    }

    /** In double marks, and as long. A single word is a name or a nickname, several are what somebody says. */
    private static String marked(String written) {
        return SINGLE.matcher(written)
                .replaceAll(quote -> Matcher.quoteReplacement(
                        quote.group(1).contains(" ") ? '"' + quote.group(1) + '"' : quote.group()));
    }
}
