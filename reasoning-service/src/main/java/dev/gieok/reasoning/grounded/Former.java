package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Question.When;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers of what was so before it changed, from what is over: “which car did we have before?” */
public final class Former {
    private static final Pattern ASKED = Data.pattern("questions/before.yaml", "asked");
    private static final Pattern BARE = Data.pattern("questions/before.yaml", "bare");
    private static final Pattern NOW = Data.pattern("questions/before.yaml", "now");
    private static final Pattern PAST = Data.pattern("questions/before.yaml", "past");

    /** Log odds: what is over and comes so close is what is asked for. */
    private static final double CLOSE = -2;

    private final Dates dates;
    private final SortAsked sort;
    private final TellingWords telling;

    Former(Rules rules, Replies replies) {
        this.dates = new Dates(replies);
        this.sort = new SortAsked(rules);
        this.telling = new TellingWords(rules);
    }

    /** As the reader understands it, where that is not enough without the words for the past (“my old job”). */
    static Question read(String text, Function<String, Question> reader) {
        Question question = reader.apply(text);
        boolean asks = question.asks() == Question.Asks.QUESTION || "world-knowledge".equals(question.task());
        if (!ASKED.matcher(text).find() || NOW.matcher(text).find() || !asks) {
            return question;
        }
        // “What did I use to charge?”: nothing is used.
        boolean loose = question.predicates().isEmpty()
                || question.predicates().contains("everything")
                || question.predicates().contains("uses");
        Question plain = loose
                ? reader.apply(ASKED.matcher(text)
                        .replaceAll("")
                        .replaceAll("\\s+", " ")
                        .strip())
                : question;
        return plain.asks() == Question.Asks.QUESTION
                ? new Question(
                        plain.language(),
                        plain.asks(),
                        plain.subject(),
                        plain.predicates(),
                        plain.object(),
                        plain.about(),
                        When.PAST,
                        plain.media(),
                        null)
                : question;
    }

    /** Whether it may be asked for what holds no longer; by its words alone. */
    public static boolean mayAsk(String text) {
        return ASKED.matcher(text).find() || PAST.matcher(text).find();
    }

    /**
     * What “and before that?” asks, after “who's my tutor now?”: who was before. @param asked earlier words of the person, oldest first
     */
    public static String following(String text, List<String> asked) {
        if (!BARE.matcher(text).find()) {
            return text;
        }
        return asked.reversed().stream()
                .filter(turn -> Asking.asks(turn, Languages.of(turn)) > 0)
                .findFirst()
                .map(turn -> before(turn.strip()))
                .orElse(text);
    }

    private static String before(String asked) {
        String plain = NOW.matcher(asked)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll("[?.!\\s]+$", "")
                .strip();
        return Languages.of(asked).equals("ko") ? "그 전에는 " + plain + "?" : plain + " before that?";
    }

    /** What is asked for, as if it were so: “what was she on?” of “what was she on before?” */
    static String plain(String question) {
        String plain = PAST.matcher(ASKED.matcher(question).replaceAll("")).replaceAll("");
        return plain.replaceAll("\\s+", " ").replaceAll(" (?=[?.!])", "").strip();
    }

    /** Whether a text tells of now, where it is asked for what was so before. */
    static boolean tellsOfNow(String told, String question) {
        return mayAsk(question)
                && !NOW.matcher(question).find()
                && NOW.matcher(told).find();
    }

    static boolean asks(Scene scene) {
        String text = scene.asked().text();
        return !NOW.matcher(text).find()
                && (ASKED.matcher(text).find()
                        || scene.question().when() == When.PAST
                                && PAST.matcher(text).find());
    }

    /** Null when nothing that is over answers; what has words for the past is told in them (`lived-in`). */
    @Nullable
    String answer(Scene scene) {
        Question question = scene.question();
        if (question.object() != null || question.predicates().stream().anyMatch(SlotAnswers.PAST::containsKey)) {
            return null;
        }
        Optional<Known> former = question.predicates().isEmpty() ? closest(scene) : newest(scene);
        return former.map(known -> dates.before(scene, known)).orElse(null);
    }

    /** What was noted of somebody else, and is over, where no fact of theirs answers. */
    @Nullable
    String noted(Scene scene) {
        return scene.question().subject().equals("me")
                ? null
                : closest(scene).map(known -> dates.before(scene, known)).orElse(null);
    }

    private static Stream<Known> over(Scene scene) {
        Set<String> subjects = new HashSet<>(People.aliases(scene.question().subject(), scene.known()));
        if (scene.question().predicates().isEmpty()) {
            // “Which nursery did my daughter go to before?”
            scene.quotable().asked().people().forEach(role -> subjects.addAll(People.aliases(role, scene.known())));
        }
        return scene.known().stream()
                .filter(known -> known.over() && !known.denied() && !known.ended())
                .filter(known -> subjects.contains(known.subject()));
    }

    private Optional<Known> newest(Scene scene) {
        Question question = scene.question();
        return Stream.concat(
                        over(scene)
                                .filter(known -> question.predicates().contains(known.predicate()))
                                .filter(known -> sort.has(known, question)),
                        over(scene).filter(known -> isNoted(known, scene)))
                .max(Comparator.comparing(Known::toldAt));
    }

    /** What is no fact of the shape asked for, and has all that the question is about. */
    private boolean isNoted(Known known, Scene scene) {
        String about = scene.question().about();
        Set<String> words = about == null ? Set.of() : telling.of(about, Set.of());
        return known.predicate().equals("note")
                && !words.isEmpty()
                && telling.all(known.text()).containsAll(words);
    }

    /** Of those that come closest the one that is read as the likeliest answer, unless all are read as none. */
    private Optional<Known> closest(Scene scene) {
        Stream<Known> close = over(scene)
                .filter(known -> scene.quotable().closeness(known) > CLOSE)
                .filter(known -> {
                    Set<String> shared =
                            scene.quotable().asked().sharedWith(scene.quotable().told(known));
                    return !scene.question().subject().equals("me")
                            || !People.names(scene.known()).containsAll(shared);
                });
        return ReadAnswers.likeliestBefore(scene, close, ReadAnswers.NO_ANSWER);
    }
}
