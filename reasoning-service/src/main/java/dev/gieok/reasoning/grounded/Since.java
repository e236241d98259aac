package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Change;
import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.platform.change.reading.CrossEncoder;
import dev.gieok.platform.meaning.Hangul;
import dev.gieok.reasoning.understanding.Rules;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was told since an answer was, and may have put it out of date though memory ended nothing: “actually rent is 640”
 * after a sentence of the flat, the flatmates and the rent. It is told first, as the last that was told of it.
 */
final class Since {
    /** Log odds from which on what was told later, of what is asked, is read as putting the answer out of date. */
    private static final double OVER = 0.5;

    /** What was told within it was told in one message, once as it is remembered and once as it was said. */
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private static final Pattern PIECES = Pattern.compile("[,.;!?…]\\s*|\\s(?:and|but)\\s");

    /** So many are read at most: somebody waits. */
    private static final int READ = 2;

    private final Replies replies;
    private final Dates dates;
    private final TellingWords telling;

    Since(Rules rules, Replies replies) {
        this.replies = replies;
        this.dates = new Dates(replies);
        this.telling = new TellingWords(rules);
    }

    private record Later(Known known, double odds) {}

    /** The answer with what was told since before it; the same answer where nothing was. @param found rests on all that is cited */
    String first(Scene scene, String found) {
        List<UsedSource> used = scene.sources().used();
        if (used.size() != 1) {
            return found;
        }
        Optional<Known> answer = scene.quotable().all().stream()
                .filter(known -> known.kind() == used.getFirst().kind()
                        && known.sourceId().equals(used.getFirst().sourceId()))
                .findFirst()
                .filter(known -> known.holds() && !known.ended() && !known.denied() && !known.relation());
        return answer.flatMap(known -> later(scene, known))
                .map(later -> told(scene, later, answer.get()))
                .orElse(found);
    }

    private Optional<Known> later(Scene scene, Known answer) {
        String told = scene.quotable().whole(answer).text();
        Set<String> words = telling.all(told);
        Set<String> asked = telling.of(scene.asked().text(), People.names(scene.known()));
        words.removeIf(word -> asked.stream().noneMatch(other -> isSame(word, other)));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<CompletableFuture<Later>> reading = scene.quotable().all().stream()
                .filter(known -> isLater(known, answer) && !known.denied())
                .map(scene.quotable()::whole)
                .filter(known -> !known.text().equals(told) && tells(known.text(), words))
                .sorted(Comparator.comparing(Known::toldAt).reversed())
                .limit(READ)
                .map(known -> CompletableFuture.supplyAsync(
                        () -> new Later(known, over(told, words, known.text())), AnswerReader.READING))
                .toList();
        return reading.stream()
                .map(CompletableFuture::join)
                .filter(later -> later.odds() >= OVER)
                .max(Comparator.comparingDouble(Later::odds))
                .map(Later::known);
    }

    private boolean tells(String text, Set<String> words) {
        return telling.all(text).stream().anyMatch(word -> words.stream().anyMatch(other -> isSame(word, other)));
    }

    /** A wedding (결혼식) is of a marriage (결혼하다). */
    private static boolean isSame(String word, String other) {
        boolean korean = Hangul.in(word) && Hangul.in(other);
        String one = korean && word.endsWith("하다") ? word.substring(0, word.length() - 2) : word;
        String two = korean && other.endsWith("하다") ? other.substring(0, other.length() - 2) : other;
        return one.equals(two)
                || korean && Math.min(one.length(), two.length()) > 1 && (one.startsWith(two) || two.startsWith(one));
    }

    /** As the whole was told, or the piece of it that has a word that is asked for: “…, rent is 620 a month”. */
    private double over(String told, Set<String> asked, String later) {
        return Stream.concat(
                        Stream.of(told),
                        PIECES.splitAsStream(told)
                                .filter(piece -> !piece.equals(told) && tells(piece, asked))
                                .limit(1))
                .mapToDouble(each -> CrossEncoder.learnt().judge(each, later))
                .max()
                .orElseThrow();
    }

    private static boolean isLater(Known known, Known answer) {
        boolean sameMessage = known.sourceId().equals(answer.sourceId())
                || known.observationId() != null && known.observationId().equals(answer.observationId());
        return !sameMessage && known.toldAt().isAfter(answer.toldAt().plus(AT_ONCE));
    }

    /** The same message, once as it is remembered and once as it was said. */
    private static boolean isOfOne(String one, String other) {
        String plain = plain(other);
        return Stream.of(one.split(Change.LEFT_OUT.strip())).allMatch(piece -> plain.contains(plain(piece)))
                || plain(one).contains(plain);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String told(Scene scene, Known later, Known answer) {
        scene.sources().keepFirst(0);
        String last = dates.latest(scene, later, replies.say("why-doubted", scene.language()));
        String marker = scene.sources().cite(answer, replies.say("why-past", scene.language()));
        return last + " " + replies.say("earlier", scene.language(), Map.of("T", answer.text(), "M", marker));
    }
}
