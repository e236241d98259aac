package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the pattern language that `README.md` beside the data describes. */
final class PatternParser {
    private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever", "면", "으면", "을때", "때");

    /** Modal verbs are lifted out of a clause; in a pattern they ask for the mark they leave. */
    private static final Map<String, Mark> MODALS = Map.of(
            "should",
            Mark.OBLIGATION,
            "must",
            Mark.OBLIGATION,
            "can",
            Mark.ABILITY,
            "could",
            Mark.ABILITY,
            "will",
            Mark.FUTURE);

    private final Lexicon lexicon;

    PatternParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws IllegalArgumentException naming the line that cannot be read */
    Pattern parse(Map<String, String> settings, String line, int order) {
        try {
            return read(settings, line, order);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            throw new IllegalArgumentException(settings.get("id") + ": " + line, broken);
        }
    }

    private Pattern read(Map<String, String> settings, String line, int order) {
        String[] halves = line.split("=>", 2);
        List<Element> elements = new ArrayList<>();
        List<String> lifted = new ArrayList<>();
        boolean conditional = false;
        boolean anchored = halves[0].startsWith("^");
        for (String item : halves[0].replaceFirst("^\\^", "").strip().split("\\s+")) {
            Element element = element(item);
            if (element.kind() == Element.Kind.LITERAL
                    && !element.words().isEmpty()
                    && MODALS.keySet().containsAll(element.words())) {
                lifted.addAll(element.words());
                continue;
            }
            elements.addAll(apart(element));
            conditional |= element.words().stream().anyMatch(CONDITIONS::contains)
                    || element.tails().stream().anyMatch(CONDITIONS::contains);
        }
        Map<String, String> merged = new LinkedHashMap<>(settings);
        merged.putAll(overrides(halves));
        if (lifted.size() == 1) {
            String mark = java.util.Objects.requireNonNull(MODALS.get(lifted.getFirst()))
                    .name();
            merged.merge("requires", mark, (others, modal) -> others + "+" + modal);
        }
        return new Pattern(
                Construction.of(merged),
                line,
                elements,
                conditional || merged.getOrDefault("conditional", "false").equals("true"),
                anchored,
                order);
    }

    /** nori may take a Korean noun for two; then the pattern asks for both in a row. */
    private List<Element> apart(Element element) {
        if (element.kind() != Element.Kind.LITERAL || element.words().size() != 1) {
            return List.of(element);
        }
        String word = element.words().iterator().next();
        List<String> terms = Lexicon.hangul(word) && !word.endsWith("다") ? lexicon.terms(word) : List.of();
        if (terms.size() < 2) {
            return List.of(element);
        }
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Set<String> tails = i == terms.size() - 1 ? element.tails() : Set.of();
            parts.add(new Element(
                    Element.Kind.LITERAL,
                    "",
                    Set.of(terms.get(i)),
                    null,
                    Element.Shape.ONE,
                    tails,
                    element.optional()));
        }
        return parts;
    }

    private static Map<String, String> overrides(String[] halves) {
        Map<String, String> overrides = new LinkedHashMap<>();
        if (halves.length == 2) {
            for (String setting : halves[1].split(";")) {
                String[] pair = setting.split("=", 2);
                overrides.put(pair[0].strip(), pair[1].strip());
            }
        }
        return overrides;
    }

    private Element element(String item) {
        boolean optional = item.endsWith("?");
        String rest = optional ? item.substring(0, item.length() - 1) : item;
        if (rest.equals("...")) {
            return new Element(Element.Kind.GAP, "", Set.of(), null, Element.Shape.ALL, Set.of(), true);
        }
        Set<String> tails = Set.of();
        int slash = rest.indexOf('/');
        if (slash > 0) {
            tails = new LinkedHashSet<>(List.of(rest.substring(slash + 1).split("\\|")));
            rest = rest.substring(0, slash);
        }
        if (rest.startsWith("%")) {
            return new Element(
                    Element.Kind.CLASS,
                    rest.substring(1),
                    Set.of(),
                    known(rest.substring(1)),
                    Element.Shape.ONE,
                    tails,
                    optional);
        }
        if (!rest.startsWith("$")) {
            Set<String> words = new LinkedHashSet<>(List.of(rest.split("\\|")));
            return new Element(Element.Kind.LITERAL, "", words, null, Element.Shape.ONE, tails, optional);
        }
        return slot(rest.substring(1), tails, optional);
    }

    private Element slot(String spec, Set<String> tails, boolean optional) {
        String name = spec;
        String klass = null;
        Element.Shape shape = Element.Shape.NOUNS;
        int percent = name.indexOf('%');
        if (percent > 0) {
            klass = known(name.substring(percent + 1));
            name = name.substring(0, percent);
        }
        int colon = name.indexOf(':');
        if (colon > 0) {
            shape = Element.Shape.valueOf(name.substring(colon + 1).toUpperCase(Locale.ROOT));
            name = name.substring(0, colon);
        }
        Element.Kind kind = name.equals("who") ? Element.Kind.WHO : Element.Kind.SLOT;
        return new Element(kind, name, Set.of(), klass, shape, tails, optional);
    }

    private String known(String name) {
        if (!lexicon.hasClass(name)) {
            throw new IllegalArgumentException("no class " + name + " in the lexicon");
        }
        return name;
    }
}
