package dev.gieok.memory.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names as they are compared: the whole of it, and each of its words that is long enough to be a name. “Caroline Park”
 * is found by “Caroline”; Korean names may be taken apart into syllables, so neighbouring pieces are put together again.
 */
final class Names {
    private static final int SHORTEST = 2;
    private static final int MOST_PIECES = 3;

    private final Lexicon lexicon;

    Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Set<String> of(String name) {
        List<String> pieces = lexicon.stems(name);
        Set<String> forms = new LinkedHashSet<>();
        if (!pieces.isEmpty()) {
            forms.add(String.join("", pieces));
        }
        pieces.stream().filter(piece -> piece.length() >= SHORTEST).forEach(forms::add);
        return forms;
    }

    /** What in a question might be a name, and where: an English one is written with a capital. */
    Map<String, List<Span>> within(String question) {
        List<Lexicon.Token> tokens = lexicon.tokens(question);
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder form = new StringBuilder();
            for (int to = from; to < Math.min(tokens.size(), from + MOST_PIECES); to++) {
                Lexicon.Token last = tokens.get(to);
                boolean adjoins = to == from || tokens.get(to - 1).end() == last.start();
                if (!adjoins || !mayBeName(question, tokens.get(from))) {
                    break;
                }
                form.append(last.stem());
                if (form.length() >= SHORTEST) {
                    found.computeIfAbsent(form.toString(), name -> new ArrayList<>())
                            .add(new Span(tokens.get(from).start(), last.end()));
                }
            }
        }
        return found;
    }

    /** A place in a text; `to` is exclusive. */
    record Span(int from, int to) {}

    /** The question without what stands there. */
    static String cut(String question, Iterable<Span> spans) {
        Map<Integer, Integer> longest = new HashMap<>();
        spans.forEach(span -> longest.merge(span.from(), span.to(), Math::max));
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int from : longest.keySet().stream().sorted().toList()) {
            int to = longest.getOrDefault(from, from);
            rest.append(question, at, Math.max(at, from));
            at = Math.max(at, to);
            if (question.startsWith("'s", at) || question.startsWith("’s", at)) {
                at += 2;
            }
        }
        return rest.append(question.substring(at))
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean mayBeName(String question, Lexicon.Token token) {
        int first = question.codePointAt(token.start());
        return !Character.isLowerCase(first) && Character.isLetter(first);
    }
}
