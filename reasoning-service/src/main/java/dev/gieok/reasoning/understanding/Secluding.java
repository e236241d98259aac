package dev.gieok.reasoning.understanding;

import dev.gieok.platform.secrets.Secrets;
import dev.gieok.platform.secrets.Secrets.Found;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the clauses that hold a secret out of a text, so that what is told beside them is read as if it stood alone:
 * “my password is hunter2 and I live in Busan”. No letter of them is left to whoever reads on, since a later step may
 * join words across clauses. Words in `secluding.yaml`.
 */
final class Secluding {
    private static final char SHUT = '•';
    private static final Pattern MASK = Pattern.compile(SHUT + "+");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern VALUE =
            Pattern.compile("[^\\p{IsHangul}\\s](?:.*[^\\p{IsHangul}\\s])?", Pattern.DOTALL);
    private static final Pattern LAST = Pattern.compile("[\"“].*\\S|\\S*\\d(?:.*\\S)?|\\S+(?=\\s*$)", Pattern.DOTALL);

    private static final Pattern BEGINS = Data.pattern("secluding.yaml", "begins");
    private static final Pattern NAMES = Data.pattern("secluding.yaml", "names");
    private static final Pattern HANDS = Data.pattern("secluding.yaml", "hands");
    private static final Pattern ANOTHER = Data.pattern("secluding.yaml", "another");
    private static final Pattern CODED = Data.pattern("secluding.yaml", "coded");
    private static final Pattern PLAIN = Data.pattern("secluding.yaml", "plain");

    private final Rules rules;
    private final Secrets secrets;

    /**
     * A sentence, or what is left of one.
     *
     * @param secret it is one that holds a secret, and only to be refused
     */
    record Part(Sentence sentence, String language, boolean secret) {}

    /** @param text what was said, as long as before, with marks in the place of secrets */
    record Opened(String text, List<Part> parts) {
        /** As it may be shown: {@link Secrets#MASK} for each secret. */
        static String shown(String text) {
            return MASK.matcher(text).replaceAll(Secrets.MASK);
        }

        /** The words as they were written, as they may be kept. */
        String kept(String written) {
            return text.indexOf(SHUT) < 0 ? written : shown(text);
        }

        @Override
        public String toString() {
            return "Opened[" + parts.size() + " parts]";
        }
    }

    Secluding(Rules rules, Secrets secrets) {
        this.rules = rules;
        this.secrets = secrets;
    }

    /** @param when for reading clauses, which know times */
    Opened open(String text, Utterance when) {
        List<Found> found = secrets.found(text);
        StringBuilder open = new StringBuilder(text);
        found.forEach(each -> shut(open, each.start(), each.end()));
        String neutral = neutral(text, found);
        List<Part> parts = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text.substring(0, Material.begin(neutral)))) {
            String language = Languages.of(text.substring(sentence.start(), sentence.end()));
            List<Found> inside = found.stream()
                    .filter(each -> each.touches(sentence.start(), sentence.end()))
                    .toList();
            parts.add(new Part(sentence, language, !inside.isEmpty()));
            if (!inside.isEmpty()) {
                parts.addAll(beside(neutral, sentence, language, inside, open, when));
            }
        }
        return new Opened(open.toString(), parts);
    }

    private List<Part> beside(
            String text, Sentence sentence, String language, List<Found> found, StringBuilder open, Utterance when) {
        BitSet told = new BitSet();
        BitSet shut = new BitSet();
        for (Sentence part : runs(text, sentence, found)) {
            for (Clause clause : rules.clauses(text, part, language, when.occurredAt(), when.zone())) {
                boolean secret = found.stream().anyMatch(each -> each.touches(clause.start(), clause.end()));
                (secret ? shut : told).set(clause.start(), Math.max(clause.start(), clause.end()));
            }
        }
        found.forEach(each -> shut.set(Math.max(each.start(), sentence.start()), Math.min(each.end(), sentence.end())));
        told.andNot(shut);
        List<Part> parts = new ArrayList<>();
        int last = sentence.start();
        for (int from = told.nextSetBit(0); from >= 0; from = told.nextSetBit(last)) {
            int next = shut.nextSetBit(from);
            int until = told.previousSetBit(next < 0 ? sentence.end() - 1 : next - 1) + 1;
            int gap = text.substring(last, from).stripTrailing().length();
            shut(open, first(found, last), last + gap);
            String piece = text.substring(from, until);
            if (reveals(piece)) {
                shut(open, from, until);
            } else {
                boolean asks = sentence.asks() && until == told.length();
                parts.add(new Part(new Sentence(from, until, asks), Languages.of(piece), false));
            }
            last = until;
        }
        shut(open, first(found, last), sentence.end());
        return parts;
    }

    /** From where on what follows an index may not be shown: words that only name a secret may. */
    private static int first(List<Found> found, int from) {
        return found.stream()
                .filter(each -> each.end() > from)
                .mapToInt(each -> Math.max(each.start(), from))
                .min()
                .orElse(from);
    }

    /** A sentence, cut where another begins before or behind a secret without a stop. */
    private static List<Sentence> runs(String text, Sentence sentence, List<Found> found) {
        List<Sentence> runs = new ArrayList<>();
        int start = sentence.start();
        for (Found each : found) {
            Matcher names = NAMES.matcher(text).region(start, Math.max(start, each.start()));
            if (names.find()
                    && !HANDS.matcher(text).region(start, names.start()).find()) {
                runs.add(new Sentence(start, names.start(), false));
                start = names.start();
            }
            int end = Math.max(start, Math.min(each.end(), sentence.end()));
            Matcher begins = BEGINS.matcher(text).region(end, sentence.end());
            if (begins.lookingAt()) {
                runs.add(new Sentence(start, begins.end(), false));
                start = begins.end();
            }
        }
        runs.add(new Sentence(start, sentence.end(), sentence.asks()));
        return runs;
    }

    /** “… and the other one is sunny22”: what goes on about the secret. */
    private boolean reveals(String piece) {
        return secrets.isIn(piece)
                || ANOTHER.matcher(piece).find()
                || CODED.matcher(PLAIN.matcher(piece).replaceAll("")).find();
    }

    /** With one plain word in the place of each secret, so that its clause is read as one. */
    private static String neutral(String text, List<Found> found) {
        StringBuilder neutral = new StringBuilder(text);
        for (Found each : found) {
            String words = text.substring(each.start(), each.end());
            Matcher value = (HANGUL.matcher(words).find() ? VALUE : LAST).matcher(words);
            if (value.find()) {
                for (int i = value.start(); i < value.end(); i++) {
                    neutral.setCharAt(each.start() + i, 'x');
                }
            }
        }
        return neutral.toString();
    }

    private static void shut(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, SHUT);
        }
    }
}
