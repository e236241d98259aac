package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.EndingOdds;
import dev.gieok.platform.change.Gist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The simplest memory that can tell retain from update, by slot and object; stands in for memory-service's fold. */
final class Notebook {
    private static final Map<String, String> OPPOSITES = Map.of("likes", "dislikes", "dislikes", "likes");

    private static final Set<String> LIGHT =
            Set.of("a", "an", "the", "my", "our", "to", "of", "with", "for", "in", "at");

    private static final int FEW = 3;
    private static final Set<String> LASTING = Set.of("name", "birthday", "died", "episode");

    private record Entry(Kind kind, String subject, String predicate, String object, boolean denied, String text) {}

    private final List<Entry> entries = new ArrayList<>();

    /** The texts of what holds, in the order in which they were told. */
    List<String> held() {
        return entries.stream().map(Entry::text).toList();
    }

    /** What became of all that was said; what closed nothing is not told. */
    List<String> note(Extraction said) {
        List<String> verdicts = new ArrayList<>(closed(said));
        boolean alone = verdicts.isEmpty();
        for (Change change : said.changes()) {
            if (overtake(change, said.candidates(), alone)) {
                verdicts.add("update");
            }
        }
        said.candidates().forEach(candidate -> verdicts.add(note(candidate)));
        return verdicts;
    }

    private List<String> closed(Extraction said) {
        List<String> verdicts = new ArrayList<>();
        for (Closing closing : said.closings()) {
            for (String predicate : closing.predicates()) {
                for (String word : closing.objects()) {
                    String verdict = note(closing.ending(predicate, word));
                    if (!verdict.equals("discard")) {
                        verdicts.add(verdict);
                    }
                }
            }
        }
        return verdicts;
    }

    /** As memory-service's `Overtaken`. */
    private boolean overtake(Change change, List<Candidate> said, boolean alone) {
        EndingOdds odds = EndingOdds.of(change.language());
        Map<Entry, EndingOdds.Pair> named = new LinkedHashMap<>();
        for (Entry entry : entries) {
            EndingOdds.Pair pair = pair(change, entry.text());
            if (mayEnd(entry, said) && pair.isNamed()) {
                named.put(entry, pair);
            }
        }
        boolean ofThem =
                named.keySet().stream().anyMatch(entry -> entry.subject().equals(change.subject()));
        named.entrySet()
                .removeIf(each -> !odds.ended(each.getValue())
                        || !each.getKey().subject().equals(change.subject())
                                && (ofThem || !names(change, each.getKey())));
        if (named.size() > FEW) {
            int most = named.values().stream()
                    .mapToInt(pair -> pair.shared().size())
                    .max()
                    .orElseThrow();
            named.values().removeIf(pair -> pair.shared().size() < most);
        }
        Set<Entry> ended = new LinkedHashSet<>(named.keySet());
        if (ended.isEmpty() && alone) {
            ended.addAll(alike(change, said, odds));
        }
        if (ended.size() > FEW) {
            return false;
        }
        entries.removeAll(ended);
        return !ended.isEmpty();
    }

    private List<Entry> alike(Change change, List<Candidate> said, EndingOdds odds) {
        Map<Entry, Gist> told = new LinkedHashMap<>();
        for (Entry entry : entries) {
            boolean theirs = entry.subject().equals(change.subject())
                    || !change.entities().isEmpty() && names(change, entry);
            if (theirs && mayEnd(entry, said) && said.stream().noneMatch(candidate -> stands(candidate, entry))) {
                told.put(entry, Gist.of(entry.text()));
            }
        }
        List<Double> named = change.named().stream().map(Change.Named::score).toList();
        return odds.meant(change.likelihood(), Gist.of(change.text()), told, named).stream()
                .toList();
    }

    /** What is known of a message and something that was told before. */
    static EndingOdds.Pair pair(Change change, String told) {
        List<Double> shared = change.named().stream()
                .filter(word -> word.forms().stream().anyMatch(form -> tells(form, told)))
                .map(Change.Named::score)
                .toList();
        return EndingOdds.Pair.of(
                change.likelihood(),
                Gist.of(change.text()),
                Gist.of(told),
                shared,
                change.instead().stream().anyMatch(word -> tells(word, told)));
    }

    private static boolean names(Change change, Entry entry) {
        return change.entities().isEmpty() || change.entities().stream().anyMatch(name -> tells(name, entry.text()));
    }

    private static boolean mayEnd(Entry entry, List<Candidate> said) {
        return !entry.denied()
                && !LASTING.contains(entry.predicate())
                && said.stream()
                        .noneMatch(candidate -> candidate.effect() == Effect.ASSERT
                                && !candidate.negated()
                                && candidate.subject().equals(entry.subject())
                                && candidate.predicate().equals(entry.predicate())
                                && same(candidate.object(), entry.object()));
    }

    private static boolean stands(Candidate candidate, Entry entry) {
        return candidate.effect() == Effect.ASSERT
                && candidate.kind() != Kind.UNSORTED
                && candidate.subject().equals(entry.subject())
                && candidate.kind() == entry.kind();
    }

    /** Whether a text has a word, in whatever form. */
    static boolean tells(String word, String text) {
        List<String> wanted = stems(word);
        return within(word, text) || !wanted.isEmpty() && stems(text).containsAll(wanted);
    }

    private static List<String> stems(String text) {
        org.tartarus.snowball.ext.EnglishStemmer stemmer = new org.tartarus.snowball.ext.EnglishStemmer();
        return words(text).stream()
                .map(word -> {
                    stemmer.setCurrent(word);
                    stemmer.stem();
                    return stemmer.getCurrent();
                })
                .toList();
    }

    /** `retain`, `update`, `reinforce`, or `discard` of an ending that only followed from what was said and found nothing. */
    String note(Candidate candidate) {
        boolean denied = candidate.negated() || candidate.effect() == Effect.END;
        boolean instruction = candidate.kind() == Kind.INSTRUCTION;
        List<Entry> contradicted = new ArrayList<>();
        for (Entry entry : entries) {
            boolean slot = entry.subject().equals(candidate.subject())
                    && entry.predicate().equals(candidate.predicate());
            boolean equal = same(entry.object(), candidate.object());
            boolean same = equal || candidate.effect() == Effect.END && within(candidate.object(), entry.object());
            if (slot
                    && equal
                    && entry.denied() == denied
                    && !(instruction && !entry.text().equals(candidate.text()))) {
                return "reinforce";
            }
            boolean one = candidate.cardinality() == Cardinality.ONE;
            boolean replaced = slot && one && !denied && !entry.denied() && candidate.validTo() == null;
            boolean refused = slot
                    && entry.denied() != denied
                    && (same || candidate.object().isBlank() || one);
            boolean changed = slot && instruction && same;
            boolean opposite = entry.subject().equals(candidate.subject())
                    && entry.predicate().equals(OPPOSITES.get(candidate.predicate()))
                    && same
                    && entry.denied() == denied;
            if (replaced || refused || changed || opposite) {
                contradicted.add(entry);
            }
        }
        if (contradicted.isEmpty() && Endings.implied(candidate)) {
            return "discard";
        }
        entries.removeAll(contradicted);
        entries.add(new Entry(
                candidate.kind(),
                candidate.subject(),
                candidate.predicate(),
                candidate.object(),
                denied,
                candidate.text()));
        return contradicted.isEmpty() ? "retain" : "update";
    }

    private static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** As memory-service's `SameObjects`. */
    static boolean within(String part, String whole) {
        List<String> there = words(whole);
        List<String> wanted = words(part);
        return wanted.stream().mapToInt(String::length).sum() > 1
                && wanted.stream().allMatch(word -> there.stream().anyMatch(other -> names(word, other)));
    }

    private static boolean names(String word, String other) {
        if (!word.matches("[가-힣]+")) {
            return other.equals(word) || other.matches(java.util.regex.Pattern.quote(word) + "[가-힣]+");
        }
        return word.length() > 1 ? other.contains(word) : other.startsWith(word);
    }

    private static List<String> words(String object) {
        return Arrays.stream(object.split("[\\s\\p{Punct}]+"))
                .map(Notebook::normal)
                .filter(word -> !word.isEmpty() && !LIGHT.contains(word))
                .toList();
    }

    private static String normal(String object) {
        String text = object.toLowerCase(Locale.ROOT)
                .replaceFirst("^(a|an|the|my|our) ", "")
                .replaceAll("[\\s\\p{Punct}]+", "");
        return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
