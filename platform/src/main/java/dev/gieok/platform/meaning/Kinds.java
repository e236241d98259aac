package dev.gieok.platform.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which things of which kinds a text names, by a gazetteer (`meaning/kinds-*.tsv`): “installed Fedora” names an operating
 * system. Immutable.
 */
public final class Kinds {
    /** Possessive: a text of nothing but joints would have to be remembered at every one of them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]++(?:[.&'’-][\\p{L}\\p{N}+#]++)*+");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    /** What hangs on a Korean noun, or makes it a predicate. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:은|는|이|가|을|를|와|과|도|만|의|에|에서|에게|한테|로|으로|랑|이랑|하고|나|이나|부터|까지|처럼|보다|라|이라|야|이야|예요|에요|이에요|이예요|입니다|임|인|이고|고|였|이었|네|이네|쪽|파|거|걸|용|들|씨|님)\\S{0,4}");

    private static final int PHRASE = 4;
    private static final int SHORTEST_KOREAN = 2;
    private static final int COLUMNS = 4;

    private static final Kinds STANDARD = new Kinds("/meaning/kinds-en.tsv", "/meaning/kinds-ko.tsv");

    /** What both of two texts name of one kind. */
    public enum Likeness {
        /** Nothing. */
        NONE,
        /** Both speak of a kind of which one has several, and not of two things of it. */
        OF_SEVERAL,
        /** Each names another thing of a kind of which one has several: two fruits. */
        OTHER_OF_SEVERAL,
        /** Both speak of a kind of which one has one at a time, and not of two things of it: “my gym”, “Planet Fitness”. */
        OF_ONE,
        /** Each names another thing of a kind of which one has one at a time: two operating systems. */
        OTHER_OF_ONE
    }

    /**
     * What one text names. Immutable.
     */
    public static final class Named {
        private static final Named NONE = new Named(Map.of(), Set.of());

        private final Map<String, Set<String>> members;
        private final Set<String> names;

        private Named(Map<String, Set<String>> members, Set<String> names) {
            this.members = members;
            this.names = names;
        }

        /** The kinds that it names, or names something of. */
        public Set<String> all() {
            Set<String> all = new HashSet<>(names);
            all.addAll(members.keySet());
            return all;
        }

        /** The kinds that it names themselves. */
        public Set<String> names() {
            return Set.copyOf(names);
        }

        /** Whether both name the same thing of any kind. */
        public boolean sharesAny(Named other) {
            return members.entrySet().stream()
                    .anyMatch(kind -> other.members.getOrDefault(kind.getKey(), Set.of()).stream()
                            .anyMatch(kind.getValue()::contains));
        }

        /** The kinds of which one has one at a time, and of which it names something. */
        public Set<String> ones() {
            return members.keySet().stream().filter(STANDARD.one::contains).collect(Collectors.toSet());
        }

        /** What both name of one kind; where they name the same thing of it, they tell nothing by it. */
        public Likeness to(Named other) {
            Likeness most = Likeness.NONE;
            for (Set<String> kinds : List.of(members.keySet(), names)) {
                for (String kind : kinds) {
                    Likeness likeness = likeness(kind, other);
                    most = likeness.compareTo(most) > 0 ? likeness : most;
                }
            }
            return most;
        }

        private Likeness likeness(String kind, Named other) {
            Set<String> own = members.getOrDefault(kind, Set.of());
            Set<String> theirs = other.members.getOrDefault(kind, Set.of());
            boolean one = STANDARD.one.contains(kind);
            if (own.stream().anyMatch(theirs::contains)) {
                return Likeness.NONE;
            }
            if (!own.isEmpty() && !theirs.isEmpty()) {
                return one ? Likeness.OTHER_OF_ONE : Likeness.OTHER_OF_SEVERAL;
            }
            if (!theirs.isEmpty() || other.names.contains(kind)) {
                return one ? Likeness.OF_ONE : Likeness.OF_SEVERAL;
            }
            return Likeness.NONE;
        }

        @Override
        public String toString() {
            return "Named" + members.keySet();
        }
    }

    private enum Part {
        NAME,
        MEMBER
    }

    private record Entry(String kind, Part part, String written) {}

    /** By what is written, in small letters and, of what has a Korean letter, without spaces. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** With which words and letters entries begin: of most texts no word does, and nothing longer is looked up there. */
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> firstLetters = new HashSet<>();

    private final Set<String> one = new HashSet<>();

    private Kinds(String... resources) {
        for (String resource : resources) {
            for (String line : Weights.lines(resource)) {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IllegalStateException(resource + " has not four columns in the line of " + cells[0]);
                }
                if (cells[1].equals("one")) {
                    one.add(cells[0]);
                }
                add(cells[0], Part.NAME, cells[2]);
                add(cells[0], Part.MEMBER, cells[3]);
            }
        }
    }

    private void add(String kind, Part part, String listed) {
        Arrays.stream(listed.split(", ", -1))
                .filter(written -> !written.isEmpty())
                .forEach(written -> {
                    String key = key(written);
                    firstWords.add(key.split(" ", 2)[0]);
                    firstLetters.add(beginning(key));
                    entries.computeIfAbsent(key, first -> new ArrayList<>(1)).add(new Entry(kind, part, written));
                });
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(key.length(), SHORTEST_KOREAN));
    }

    private static String key(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return Hangul.in(small) ? small.replace(" ", "") : small;
    }

    public static Named of(String text) {
        return STANDARD.named(text);
    }

    private Named named(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(POSSESSIVE.matcher(matcher.group()).replaceFirst(""));
        }
        Map<String, Set<String>> members = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (int from = 0; from < words.size(); ) {
            int length = longest(words.subList(from, Math.min(from + PHRASE, words.size())));
            List<Entry> found = List.of();
            // The longest: “oat milk” is no milk of another kind.
            for (; length > 0 && found.isEmpty(); length--) {
                found = found(words.subList(from, from + length));
            }
            for (Entry entry : found) {
                if (entry.part() == Part.NAME) {
                    names.add(entry.kind());
                } else {
                    members.computeIfAbsent(entry.kind(), first -> new HashSet<>())
                            .add(key(entry.written()));
                }
            }
            from += length + 1;
        }
        return members.isEmpty() && names.isEmpty() ? Named.NONE : new Named(members, names);
    }

    /** How many of the words an entry may have. */
    private int longest(List<String> words) {
        boolean begins = firstWords.contains(words.getFirst().toLowerCase(Locale.ROOT));
        return begins || words.stream().anyMatch(Hangul::in) ? words.size() : 1;
    }

    private List<Entry> found(List<String> words) {
        String phrase = String.join(" ", words);
        if (Hangul.in(phrase)) {
            return korean(key(phrase));
        }
        String small = key(phrase);
        List<Entry> found = entries.getOrDefault(small, List.of());
        if (found.isEmpty() && small.endsWith("s")) {
            found = entries.getOrDefault(small.substring(0, small.length() - 1), List.of());
            if (found.isEmpty() && small.endsWith("es")) {
                found = entries.getOrDefault(small.substring(0, small.length() - 2), List.of());
            }
        }
        return found.stream()
                .filter(entry -> entry.written().equals(key(entry.written())) || phrase.startsWith(entry.written()))
                .toList();
    }

    /** With what may hang on it. */
    private List<Entry> korean(String written) {
        if (!firstLetters.contains(beginning(written))) {
            return List.of();
        }
        for (int end = written.length(); end >= SHORTEST_KOREAN; end--) {
            List<Entry> found = entries.get(written.substring(0, end));
            if (found != null
                    && (end == written.length()
                            || PARTICLE.matcher(written.substring(end)).matches())) {
                return found;
            }
        }
        return List.of();
    }

    @Override
    public String toString() {
        return "Kinds[" + entries.size() + "]";
    }
}
