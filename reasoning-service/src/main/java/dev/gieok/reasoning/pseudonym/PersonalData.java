package dev.gieok.reasoning.pseudonym;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.names.WordLists;
import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal data by its form: addresses of all kinds and numbers by the patterns in `personal/patterns.yaml`,
 * names by lists and by what stands beside them. Thread-safe.
 */
public final class PersonalData {
    private record Form(Sort sort, Pattern pattern) {}

    private final List<Form> forms = new ArrayList<>();
    private final Pattern world;
    private final Pattern mine;
    private final Phones phones = new Phones();
    private final EnglishNames english = new EnglishNames();
    private final KoreanNames korean = new KoreanNames();

    public PersonalData() {
        JsonNode data = WordLists.yaml("patterns.yaml");
        for (JsonNode form : data.get("forms")) {
            forms.add(new Form(
                    Sort.valueOf(form.get("sort").asText()),
                    Pattern.compile(form.get("pattern").asText())));
        }
        world = Pattern.compile(data.get("world").asText());
        mine = Pattern.compile(data.get("mine").asText());
    }

    Names names() {
        return new Names(english, korean);
    }

    /** What is personal in a text that somebody said or wrote. */
    public List<Personal> in(String text) {
        List<Personal> found = byForm(text);
        found.addAll(english.in(text, false));
        found.addAll(korean.in(text, false));
        return found;
    }

    /** The same of a question: who is asked about as one asks about public figures keeps their full name. */
    public List<Personal> inQuestion(String text) {
        boolean asksAboutTheWorld =
                world.matcher(text).find() && !mine.matcher(text).find();
        List<Personal> found = byForm(text);
        found.addAll(english.in(text, asksAboutTheWorld));
        found.addAll(korean.in(text, asksAboutTheWorld));
        return found;
    }

    private List<Personal> byForm(String text) {
        List<Personal> found = new ArrayList<>();
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                String value = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
                found.add(new Personal(form.sort(), value.strip()));
            }
        }
        found.addAll(phones.in(text));
        return found;
    }
}
