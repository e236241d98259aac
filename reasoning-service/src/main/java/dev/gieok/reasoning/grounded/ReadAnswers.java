package dev.gieok.reasoning.grounded;

import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is read as the answer to a question ({@link AnswerReader}), whatever words it shares with it. */
final class ReadAnswers {
    /** Log odds, from which on something is quoted as the answer. */
    private static final double SURE = 1.1;
    /** The same in place of another answer, where what that rests on is read as none. */
    static final double SURER = 2;
    /** Below it something is read as no answer, whatever words it shares with the question. */
    static final double NO_ANSWER = -2.6;
    /** From which on it is shown, beside that it is no sure answer. */
    private static final double NEAR = -3;

    /** Below it something is read as of something else. */
    private static final double OF_SOMETHING_ELSE = -6;

    private static final String ANSWER = "quote";

    private static final Pattern DOSED = Data.pattern("questions/general.yaml", "dosed");

    private static final Pattern GENERAL = Data.pattern("questions/general.yaml", "asked");

    /** So many are read at most, those that come closest. */
    private static final int READ = 8;

    private final Replies replies;
    private final Dates dates;
    private final Covering covering;

    ReadAnswers(Replies replies, Covering covering) {
        this.replies = replies;
        this.dates = new Dates(replies);
        this.covering = covering;
    }

    private record Read(Known known, double odds) {}

    /** Null when nothing is read as the answer. */
    @Nullable
    String sure(Scene scene) {
        return quoted(scene, SURE, ANSWER);
    }

    /** The same of what looks like a task: nothing answers why that says no reason. */
    @Nullable
    String sureOfTask(Scene scene) {
        Known known = GENERAL.matcher(scene.asked().text()).find() ? null : likeliest(scene, SURE);
        return known == null || scene.quotable().lacksReason(known) ? null : quoted(scene, known, ANSWER);
    }

    /** What is over, and is read as the answer to what is asked of it as if it were so. */
    @Nullable
    String before(Scene scene) {
        return likeliestBefore(
                        scene,
                        scene.known().stream().filter(known -> known.over() && !known.denied() && !known.ended()),
                        SURE)
                .map(known -> dates.before(scene, known))
                .orElse(null);
    }

    /** Of what is over, those that come closest are read; the likeliest answer to what is asked of it as if it were so. @param least log odds */
    static Optional<Known> likeliestBefore(Scene scene, Stream<Known> over, double least) {
        String question = AnswerReader.asQuestion(Former.plain(scene.asked().text()));
        Map<String, Known> texts = new LinkedHashMap<>();
        over.sorted(Comparator.comparingDouble(known -> -scene.quotable().closeness(known)))
                .forEach(known -> texts.putIfAbsent(known.text(), known));
        List<String> closest = texts.keySet().stream().limit(READ).toList();
        Map<String, Double> odds = AnswerReader.learnt().of(question, closest);
        return closest.stream()
                .filter(text -> odds.getOrDefault(text, least - 1) >= least)
                .max(Comparator.comparing(odds::get))
                .map(texts::get);
    }

    /** What is no sure answer. */
    @Nullable
    String near(Scene scene) {
        return quoted(scene, NEAR, "near");
    }

    /** The answer that was found, or what is read as one where that is surely none. @param found rests on all that is cited */
    String rather(Scene scene, String found) {
        Known better = read(scene, 0) >= NO_ANSWER ? null : likeliest(scene, SURER);
        if (better == null) {
            return found;
        }
        scene.sources().keepFirst(0);
        return quoted(scene, better, ANSWER);
    }

    /**
     * Whether something that was cited for a quote may be the answer; otherwise it is cited no more.
     *
     * @param cited how many were cited before
     */
    boolean mayAnswer(Scene scene, int cited) {
        return isReadAs(NO_ANSWER, scene, cited);
    }

    /** The same, whether it may even be near. */
    boolean mayBeNear(Scene scene, int cited) {
        return isReadAs(OF_SOMETHING_ELSE, scene, cited);
    }

    private boolean isReadAs(double least, Scene scene, int cited) {
        boolean may = read(scene, cited) >= least;
        if (!may) {
            scene.sources().keepFirst(cited);
        }
        return may;
    }

    /** How likely the likeliest of what is cited answers. @param from how many of them are left out */
    private double read(Scene scene, int from) {
        return scene.sources().used().stream()
                .skip(from)
                .mapToDouble(source -> scene.quotable().answering(source))
                .max()
                .orElse(0);
    }

    private @Nullable String quoted(Scene scene, double least, String reply) {
        Known known = likeliest(scene, least);
        return known == null ? null : quoted(scene, known, reply);
    }

    private String quoted(Scene scene, Known known, String reply) {
        String reason = replies.say(reply.equals(ANSWER) ? "why-answers" : "why-near", scene.language());
        String marker = scene.sources().cite(known, reason);
        return replies.say(reply, scene.language(), Map.of("T", scene.quotable().excerpt(known), "M", marker));
    }

    private @Nullable Known likeliest(Scene scene, double least) {
        return read(scene).stream()
                .filter(read -> read.odds() >= least)
                .findFirst()
                .map(Read::known)
                .orElse(null);
    }

    /** The likeliest first. */
    private List<Read> read(Scene scene) {
        Quotable quotable = scene.quotable();
        Predicate<String> declined = covering.declined(scene);
        Map<String, Known> texts = new LinkedHashMap<>();
        quotable.all().stream()
                .filter(known -> isOfWhomItAsks(scene, known) && quotable.isMeant(known, scene.people()))
                .sorted(Comparator.comparingDouble(known -> -quotable.closeness(known)))
                .map(quotable::whole)
                .forEach(known -> texts.putIfAbsent(known.text(), known));
        List<CompletableFuture<Read>> reading = texts.values().stream()
                .filter(known -> !declined.test(known.text()) && !isOfAnotherDose(scene, known))
                .limit(READ)
                .map(known -> CompletableFuture.supplyAsync(
                        () -> new Read(known, quotable.answering(known.text())), AnswerReader.READING))
                .toList();
        return reading.stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparingDouble(read -> -read.odds()))
                .toList();
    }

    /** “Am I allergic to anything?” is not answered with a friend's allergy. */
    private static boolean isOfWhomItAsks(Scene scene, Known known) {
        Question question = scene.question();
        return !question.subject().equals("me")
                || question.predicates().isEmpty()
                || People.aliases("me", scene.known()).contains(known.subject())
                || known.predicate().equals("note");
    }

    /** “What dose of aspirin am I on?” is not answered with that of something else. */
    private static boolean isOfAnotherDose(Scene scene, Known known) {
        Matcher dosed = DOSED.matcher(scene.asked().text());
        return dosed.find()
                && !known.text()
                        .toLowerCase(Locale.ROOT)
                        .contains(dosed.group(1).toLowerCase(Locale.ROOT));
    }
}
