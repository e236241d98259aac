package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Josa;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told as one fills in a form: “Job: nurse”, “이름: 김민수 / 나이: 29”. Labels in `form-lines.yaml`. */
final class FormLines {
    private static final String FILE = "form-lines.yaml";
    private static final List<Label> LABELS =
            Stream.of("en", "ko").flatMap(FormLines::labels).toList();

    private static final String COLON = "\\s*[:：]\\s*";
    private static final Pattern LABEL = Data.pattern(List.of("(?:" + Data.pattern(FILE, "own") + ")?(?<label>"
            + LABELS.stream().map(label -> label.name().pattern()).collect(Collectors.joining("|")) + ")" + COLON));
    private static final Pattern NOT_OWN = Data.pattern(List.of(
            "(?m)^[^\\p{L}\\n]*(?:" + Data.pattern(FILE, "not-own") + ")" + COLON,
            Data.pattern(FILE, "not-told-in").pattern()));
    private static final Pattern NOTHING = Data.pattern(FILE, "nothing");
    private static final Pattern TO_DO = Data.pattern(FILE, "to-do");

    /** “About me:” asks nothing. */
    private static final Pattern HEADING = Pattern.compile("(?m)^[^:：?？\\n]{1,30}[:：]\\s*$");

    /** Between two of one line. */
    private static final Pattern NEXT = Pattern.compile("\\s*[,;/|·]\\s*(?=[\\p{L} ']{1,20}[:：])|\\s{2,}");

    /** What is filled in is short, and has no label of its own that is not known. */
    private static final Pattern FILLED_IN = Pattern.compile("(?:[^:：?？\\n]|(?<=\\d):(?=\\d)){1,80}");

    /** @param doing whether what one does is filled in @param says with `$` for what is filled in and `%` for the label */
    private record Label(Pattern name, Pattern value, boolean doing, String says) {
        boolean isOf(String label, String filledIn) {
            return name.matcher(label).matches()
                    && value.matcher(filledIn).matches()
                    && (doing || !TO_DO.matcher(filledIn).matches());
        }

        String sentence(String label, String filledIn) {
            return says.replace("%은", Josa.attach(label, "은"))
                    .replace("%", label)
                    .replace("$", filledIn);
        }
    }

    private FormLines() {}

    /** A text with a sentence in the place of each line of a form, without what heads it; the same text where there is none. */
    static String spelledOut(String text) {
        boolean labelled = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
        if (!labelled || NOT_OWN.matcher(text).find()) {
            return text;
        }
        StringBuilder spelledOut = new StringBuilder();
        int end = 0;
        for (Sentence sentence : Sentences.of(text)) {
            List<String> said = sentence.asks() ? List.of() : said(text.substring(sentence.start(), sentence.end()));
            if (!said.isEmpty()) {
                spelledOut.append(text, end, sentence.start()).append(String.join(". ", said));
                end = sentence.end();
            }
        }
        return end == 0
                ? text
                : HEADING.matcher(spelledOut.append(text.substring(end))).replaceAll("");
    }

    /** The sentences that say the same, in their order; none where it is no line of a form, or one with a label that is not known. */
    private static List<String> said(String line) {
        List<String> said = new ArrayList<>();
        for (String part : NEXT.split(line.strip())) {
            Matcher matcher = LABEL.matcher(part);
            String filledIn =
                    matcher.lookingAt() ? part.substring(matcher.end()).strip() : "";
            if (!FILLED_IN.matcher(filledIn).matches()
                    || NOTHING.matcher(filledIn).matches()) {
                return List.of();
            }
            String label = matcher.group("label");
            Optional<Label> known =
                    LABELS.stream().filter(each -> each.isOf(label, filledIn)).findFirst();
            if (known.isEmpty()) {
                return List.of();
            }
            said.add(known.get().sentence(label, filledIn));
        }
        return said;
    }

    private static Stream<Label> labels(String language) {
        List<Label> labels = new ArrayList<>();
        for (JsonNode line : Data.yaml(FILE).get(language)) {
            labels.add(new Label(
                    Data.pattern(List.of(line.get("label").asText())),
                    Pattern.compile(line.path("value").asText(".+")),
                    line.path("doing").asBoolean(),
                    line.get("says").asText()));
        }
        return labels.stream();
    }
}
