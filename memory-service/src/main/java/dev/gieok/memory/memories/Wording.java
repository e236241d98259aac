package dev.gieok.memory.memories;

import java.util.regex.Pattern;

/** What the words of a told sentence say of a change: that it is so from now on, or only that something is over. */
public final class Wording {
    private static final Pattern NOW = Pattern.compile(
            "^so\\b|\\b(?:now|nowadays|these days|currently|instead|from (?:now|here) on|as of)\\b"
                    + "|이제|이젠|지금|요즘|요샌|요새|현재|대신|앞으로|부터",
            Pattern.CASE_INSENSITIVE);
    /** Notes that something changed: “I switched banks”, “나 직업 바꿨어”. */
    private static final Pattern TURN = Pattern.compile(
            "\\b(?:switch|chang|swapp|moved out|split|broke up|quit|left|stopp|gave up|given up|packed in|cancel|rethink|second thoughts)"
                    + "|바꿨|바꾸|바꿧|바꿈|바뀌|바뀐|바뀜|옮겼|옮기|옮김|갈아타|갈아탔|갈아탐|그만|관두|관뒀|끊|헤어",
            Pattern.CASE_INSENSITIVE);

    /** Says in a few words that something is over: “Keto is over”, “Uninstalled it”, “스포애니 환불받고”. */
    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:(?:is|are|was|were|all) (?:over|done|off|gone|finished|out)|forget|rip|died|passed away|(?:un)?install|"
                    + "delet|threw|thrown|got rid|sold|ditch|dropp|retire|expire|ran out|closed)"
                    + "|처분|해지|탈퇴|환불|접었|정리했|팔았|팔고|나가고|나갔|퇴사|죽었|죽고|떠났|졸업|끝났|끝나|닫|잃어버|버렸|삭제|지웠",
            Pattern.CASE_INSENSITIVE);

    private static final int FEW_WORDS = 5;

    /** Says what is not so: “Dad no longer touches alcohol”. */
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:no longer|no more|any ?more|never again)\\b|더 ?이상|더는|쳐다도 안|거의 안", Pattern.CASE_INSENSITIVE);

    /** Only says why, when or for how long: “애 둘 카시트 놓으니까”, “목이 상해서요”, “벌써 한 달째야”. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "(?:[아어여해라워와나가서져쳐려겨셔혀워돼]서|니까|더니|길래|느라고?|대서|래서)요?[\\s.,~!ㅠㅜㅋㅎ]*$"
                    + "|(?:[일달년]|개월|주일?|시간)째(?:야|예요|이에요|임|입니다|다)?[\\s.,~!ㅠㅜㅋㅎ]*$"
                    + "|^(?:because|since|after|when|given|it(?:'s| has) been)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A Korean clause that another goes on from: “손목 깁스는 풀었고”, “가지는 먹게 됐는데”. */
    private static final Pattern LEADING = Pattern.compile("[가-힣](?:고|[는은인한던]데|지만|다가)요?[\\s.,~!ㅠㅜㅋㅎ]*$");

    private static final Pattern STILL =
            Pattern.compile("\\b(?:still|any ?more|any longer)\\b|아직|여전히|계속", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Whether a question is whether something goes on: “do I still smoke?”, “나 아직 담배 피워?”. */
    public static boolean asksWhetherStill(String question) {
        return STILL.matcher(question).find();
    }

    /** Whether it says why or when something is so, and not what. */
    public static boolean isCircumstance(String text) {
        return CIRCUMSTANCE.matcher(text).find();
    }

    /** Whether it is a Korean clause that another goes on from. */
    public static boolean isLeading(String text) {
        return LEADING.matcher(text).find();
    }

    public static boolean isNow(String text) {
        return NOW.matcher(text).find();
    }

    /** Whether it says what is no longer so. */
    public static boolean isOver(String text) {
        return OVER.matcher(text).find();
    }

    /** Whether it says in a few words only that something is over, or has changed. */
    public static boolean isOnlyEnd(String text) {
        return text.strip().split("\\s+").length <= FEW_WORDS
                && !isNow(text)
                && (isOver(text)
                        || TURN.matcher(text).find()
                        || ENDED.matcher(text).find());
    }

    /** Whether it says that something changed, and not what is so from now on. */
    public static boolean isOnlyTurn(String text) {
        return TURN.matcher(text).find() && !isNow(text);
    }
}
