package dev.gieok.reasoning.pseudonym;

import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The placeholders of one request: the same value has the same one wherever it stands, different values have different
 * ones, numbered as they are first met. Not thread-safe; forgotten with the request.
 */
public final class Pseudonyms {
    private static final String CUT = "…";
    private static final Pattern TAKEN = Pattern.compile("(?i)\\[([a-z]+)_(\\d{1,6})]");

    private record Entry(Personal personal, Pattern pattern) {}

    private record Span(int start, int end, Personal personal) {
        /** Both as one piece, which is of the sort of this one. */
        Span with(Span other, String text) {
            int from = Math.min(start, other.start);
            int to = Math.max(end, other.end);
            return new Span(from, to, new Personal(personal.sort(), text.substring(from, to)));
        }

        boolean apartFrom(Span other) {
            return end <= other.start || start >= other.end;
        }
    }

    private static final Comparator<Span> LONGEST_FIRST = Comparator.comparing(
                    (Span span) -> span.personal().sort().named())
            .thenComparing(span -> span.start() - span.end());

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> fullNames = new LinkedHashMap<>();
    private final Map<Sort, Integer> numbers = new EnumMap<>(Sort.class);

    /**
     * For some personal data.
     *
     * @param found what is personal; where two differ in case alone, the first is what is restored
     * @param texts everything that will be hidden, so that no placeholder is one that somebody wrote
     */
    public Pseudonyms(PersonalData data, Collection<Personal> found, Collection<String> texts) {
        Names names = data.names();
        for (Personal personal : found) {
            add(personal, names);
            for (String part : names.parts(personal)) {
                Personal shorter = new Personal(personal.sort(), part);
                add(shorter, names);
                fullNames.putIfAbsent(shorter.key(), personal.key());
            }
        }
        texts.forEach(this::leaveOut);
    }

    private void add(Personal personal, Names names) {
        if (!personal.key().isEmpty()) {
            entries.computeIfAbsent(personal.key(), key -> new Entry(personal, names.pattern(personal)));
        }
    }

    private void leaveOut(String text) {
        Matcher taken = TAKEN.matcher(text);
        while (taken.find()) {
            for (Sort sort : Sort.values()) {
                if (sort.name().equalsIgnoreCase(taken.group(1))) {
                    numbers.merge(sort, Integer.parseInt(taken.group(2)), Math::max);
                }
            }
        }
    }

    /** The text with a placeholder in the place of everything personal. */
    public String hide(String text) {
        List<Span> spans = new ArrayList<>();
        entries.values().stream()
                .flatMap(entry -> entry.pattern()
                        .matcher(text)
                        .results()
                        .map(match -> new Span(match.start(), match.end(), entry.personal())))
                .sorted(LONGEST_FIRST)
                .forEach(span -> add(spans, span, text));
        for (int cut = text.indexOf(CUT); cut >= 0; cut = text.indexOf(CUT, cut + 1)) {
            beforeCut(text, cut).ifPresent(span -> add(spans, span, text));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        StringBuilder hidden = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            hidden.append(text, done, span.start()).append(placeholder(span.personal()));
            done = span.end();
        }
        return hidden.append(text, done, text.length()).toString();
    }

    /** Of two that overlap in part nothing may be left over: they become one. */
    private static void add(List<Span> spans, Span added, String text) {
        Span whole = added;
        for (Span other : List.copyOf(spans)) {
            if (other.start() <= whole.start() && other.end() >= whole.end()) {
                return;
            }
            if (!other.apartFrom(whole)) {
                spans.remove(other);
                whole = other.with(whole, text);
            }
        }
        spans.add(whole);
    }

    /** What was shortened to fit may end in the first half of something personal. */
    private Optional<Span> beforeCut(String text, int cut) {
        for (Entry entry : entries.values()) {
            String value = entry.personal().value();
            for (int length = Math.min(value.length() - 1, cut); length > 1; length--) {
                int start = cut - length;
                boolean word = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
                if (word && text.regionMatches(true, start, value, 0, length)) {
                    return Optional.of(new Span(start, cut, entry.personal()));
                }
            }
        }
        return Optional.empty();
    }

    private String placeholder(Personal personal) {
        return placeholders.computeIfAbsent(personal.key(), key -> {
            int number = numbers.merge(personal.sort(), 1, Integer::sum);
            String placeholder = personal.sort().name() + "_" + number;
            values.put(placeholder, personal.value());
            return "[" + placeholder + "]";
        });
    }

    /** Whether anything was hidden. */
    public boolean used() {
        return !placeholders.isEmpty();
    }

    /** Which placeholders are short forms of others, one a line, so that a model knows who is the same person. */
    public Stream<String> shortForms() {
        return fullNames.entrySet().stream()
                .filter(entry -> placeholders.containsKey(entry.getKey()) && placeholders.containsKey(entry.getValue()))
                .map(entry ->
                        placeholders.get(entry.getKey()) + " is short for " + placeholders.get(entry.getValue()) + ".");
    }

    /** By placeholder without brackets, such as `PERSON_1`. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
