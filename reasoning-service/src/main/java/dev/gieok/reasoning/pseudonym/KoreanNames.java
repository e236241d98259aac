package dev.gieok.reasoning.pseudonym;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.names.WordLists;
import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds Korean names, whatever particles hang on them: “민수가”, “서연이랑”, “김서연 씨”. */
final class KoreanNames {
    private static final Pattern WORD = Pattern.compile("[가-힣]+");

    private final KoreanNameLists lists = KoreanNameLists.standard();
    private final List<Pattern> cues = new ArrayList<>();
    private final Pattern tail;
    private final Pattern suffixed;

    KoreanNames() {
        JsonNode data = WordLists.yaml("patterns.yaml");
        data.get("korean-cues").forEach(cue -> cues.add(Pattern.compile(cue.asText())));
        String particles =
                String.join("|", data.get("korean-particles").asText().split(" "));
        tail = Pattern.compile("(?:" + particles + "){0,3}");
        suffixed = Pattern.compile("이(?:" + particles + "){1,3}");
    }

    /** @param publicFigures whether full names may be those of public figures, and are left alone */
    List<Personal> in(String text, boolean publicFigures) {
        List<Personal> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String name = name(words.group(), publicFigures);
            if (name != null) {
                found.add(new Personal(Sort.PERSON, name));
            }
        }
        for (Pattern cue : cues) {
            Matcher matcher = cue.matcher(text);
            while (matcher.find()) {
                if (!lists.never(matcher.group(1))) {
                    found.add(new Personal(Sort.PERSON, matcher.group(1)));
                }
            }
        }
        return found;
    }

    boolean ordinary(String name) {
        return lists.common(name);
    }

    /** A pattern of the particles that may hang on a name. */
    String tail() {
        return tail.pattern();
    }

    private boolean particles(String rest) {
        return tail.matcher(rest).matches();
    }

    /** The given name when there is a surname before it, else null. */
    @Nullable
    String givenPart(String full) {
        int surname = full.length() - KoreanNameLists.GIVEN;
        return (surname == 1 || surname == 2) && lists.surname(full.substring(0, surname))
                ? full.substring(surname)
                : null;
    }

    private @Nullable String name(String word, boolean publicFigures) {
        for (int surname = publicFigures ? 0 : 2; surname >= 0; surname--) {
            int end = surname + KoreanNameLists.GIVEN;
            if (word.length() >= end && (surname == 0 || lists.surname(word.substring(0, surname)))) {
                String name = word.substring(surname, end);
                String rest = word.substring(end);
                boolean sure = lists.given(name) && particles(rest);
                boolean likely = lists.common(name)
                        && (surname == 0 ? suffixed.matcher(rest).matches() : !rest.isEmpty() && particles(rest));
                if ((sure || likely) && !lists.never(word.substring(0, end))) {
                    return word.substring(0, end);
                }
            }
        }
        return null;
    }
}
