package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Josa;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two questions in one message: “where do I live now, and where did I live before?”. Patterns in `questions/several.yaml`. */
final class Several {
    private static final Pattern ENGLISH = Data.pattern("questions/several.yaml", "english");
    private static final Pattern KOREAN = Data.pattern("questions/several.yaml", "korean");
    private static final Pattern BOTH = Data.pattern("questions/several.yaml", "both");
    private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");

    /** “내 동생 이름이 …”, “언니는 …” */
    private static final Pattern OF_WHOM =
            Pattern.compile("^[\\s\\p{Punct}]*(?<whom>(?:(?:내|제|우리|저희) )?(?<role>[가-힣]{1,4}?))(?:은|는|이|가|의)? ");

    private static final Pattern ASKS_FIRST = Pattern.compile("^(?:뭐|뭔|뭘|어디|누구|언제|며칠|몇|얼마|무슨|어느|어떤)");

    private static final Pattern OF_ANYBODY =
            Pattern.compile("^(?:이름|성함|직업|나이|연세|생일|생신|고향|전공|직장|회사|학교|취미|번호|전화번호)(?:은|는|이|가)? ");

    private Several() {}

    /** The questions in their order; the message itself where it is one. @param somebody whether a word is what somebody is to the person */
    static List<String> of(String message, Predicate<String> somebody) {
        Matcher english = ENGLISH.matcher(message);
        if (english.find()) {
            return List.of(english.group("first") + "?", english.group("second"));
        }
        Matcher both = BOTH.matcher(message.strip());
        if (both.find()) {
            return List.of(
                    both.group("whose") + both.group("first") + " "
                            + both.group("ask").strip() + "?",
                    both.group("whose") + both.group("second") + " "
                            + both.group("ask").strip() + "?");
        }
        Matcher korean = KOREAN.matcher(message);
        if (korean.find()) {
            // “어디 살고”: “어디 살지?”
            String first = korean.group("first") + (korean.group("and").equals("고") ? "지?" : "?");
            return List.of(first, ofTheSame(first, korean.group("second"), somebody));
        }
        return List.of(message);
    }

    /** “내 동생 이름이 뭐고 몇 살이야?”: how old the sibling is. */
    private static String ofTheSame(String first, String second, Predicate<String> somebody) {
        Matcher whom = OF_WHOM.matcher(first);
        if (!whom.find() || !somebody.test(whom.group("role"))) {
            return second;
        }
        return ASKS_FIRST.matcher(second).find()
                ? Josa.attach(whom.group("whom"), "은") + " " + second
                : OF_ANYBODY.matcher(second).find() ? whom.group("whom") + " " + second : second;
    }

    /** One answer of several, each source cited once. */
    static GroundedAnswer joined(List<GroundedAnswer> answers) {
        Sources sources = new Sources();
        List<String> texts = new ArrayList<>();
        for (GroundedAnswer answer : answers) {
            List<String> markers = answer.sources().stream().map(sources::cite).toList();
            texts.add(MARKER.matcher(answer.text()).replaceAll(marker -> marker(marker, markers)));
        }
        String text = texts.stream().distinct().collect(Collectors.joining(" "));
        return new GroundedAnswer(Outcome.KNOWN, answers.getFirst().language(), text, sources.used(), null);
    }

    private static String marker(MatchResult marker, List<String> markers) {
        int number = Integer.parseInt(marker.group(1));
        String cited = number >= 1 && number <= markers.size() ? markers.get(number - 1) : marker.group();
        return Matcher.quoteReplacement(cited);
    }
}
