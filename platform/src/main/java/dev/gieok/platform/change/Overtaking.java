package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.reading.CrossEncoder;
import dev.gieok.platform.change.reading.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a message that may tell of a change puts out of date, whatever its slot. Each thing that holds is weighed with it
 * ({@link EndingOdds}), whether it shares a word with the message or not, and the likeliest is ended where the others
 * leave no doubt ({@link EndingChoice}). What is so of whom the change tells of goes before what is so of others (of
 * somebody else than the person, only what names them).
 *
 * @param <K> by what the things are known that hold
 */
public final class Overtaking<K> {
    /** What no change ends: it may only be corrected. */
    private static final Set<String> LASTING = Set.of("name", "birthday", "died");

    /** From which on (log odds) what is alike is read as over by the message where it is of somebody else than the message tells of. */
    private static final double OF_ANOTHER = 2;

    /**
     * From which on what is alike is over by reading alone, and in doubt. Of the diaries' messages it ended as many wrongly as
     * rightly in English when this was chosen, and two for seven in Korean.
     */
    private static final double SURELY_OVER = 5.5;

    private static final double LIKELY_OVER = 4.7;
    private static final double SURELY_OVER_KOREAN = 5;
    private static final double LIKELY_OVER_KOREAN = 4;

    /** So much less sure (log odds) is still as likely meant. */
    private static final double NEARLY = 2;

    /** Predicates of what is told in lists. */
    private static final Set<String> LISTED = Set.of(
            "owns",
            "hobby",
            "skill",
            "allergic-to",
            "intolerant-of",
            "does-not-eat",
            "takes",
            "likes",
            "dislikes",
            "pet",
            "speaks");

    private static final Pattern LIST = Pattern.compile(",| and | or |[가-힣](?:랑|이랑|하고|와|과) |·");

    /** One thing that holds; its parts are those of a {@link Candidate}. */
    public record Held(Kind kind, String subject, String predicate, String object) {
        @Override
        public String toString() {
            return "Held[" + kind + " " + predicate + "]";
        }
    }

    /** One thing that holds, with what is known of it and a message. */
    public record Weighed<K>(K key, String text, Held held, EndingOdds.Pair pair) {
        int words() {
            return pair.shared().size();
        }

        Weighed<K> judged(double judgement) {
            return new Weighed<>(key, text, held, pair.judged(judgement));
        }

        @Override
        public String toString() {
            return "Weighed[" + held + "]";
        }
    }

    private final HeldTexts<K> texts;
    private final Function<K, Optional<Held>> holding;
    private final Beside beside;
    private final int among;
    private final Reader reader;
    /** Asked for each thing several times. */
    private final Map<K, Optional<Held>> ending = new HashMap<>();

    /**
     * @param holding empty for what is denied, over, or otherwise cannot end
     * @param said all that the same message says
     */
    public Overtaking(HeldTexts<K> texts, Function<K, Optional<Held>> holding, List<Candidate> said) {
        this(texts, holding, said, texts.size());
    }

    /** @param among how many things hold, where these are some of them */
    public Overtaking(HeldTexts<K> texts, Function<K, Optional<Held>> holding, List<Candidate> said, int among) {
        this(
                texts,
                holding,
                said,
                among,
                (told, message) -> CrossEncoder.learnt().judge(told, message));
    }

    /** @param reader how what may have ended is read with the message; the learnt {@link CrossEncoder} where none is given */
    public Overtaking(
            HeldTexts<K> texts, Function<K, Optional<Held>> holding, List<Candidate> said, int among, Reader reader) {
        this.texts = texts;
        this.holding = holding;
        this.beside = new Beside(said);
        this.among = among;
        this.reader = reader;
    }

    /** In no order. @param alone whether nothing else that the message says ended anything */
    public Set<K> by(Change change, boolean alone) {
        return overtaken(change, alone).ended();
    }

    /** @param alone whether nothing else that the message says ended anything */
    public Overtaken<K> overtaken(Change change, boolean alone) {
        Renewal<K> renewal = new Renewal<>(texts, holding, this::mayEnd, beside.said());
        Set<K> ended = renewal.renewed();
        ended.addAll(renewal.recounted(change));
        ended.addAll(new Bereaved<>(texts, this::mayEnd, beside.said()).over(change, reader));
        EndingChoice choice = EndingChoice.of(change.language());
        EndingChoice.Options<K> options = options(change, alone && ended.isEmpty());
        EndingChoice.Options<K> read =
                options.read(EndingOdds.atAGlance(change.language()), told -> reader.judge(told, change.text()));
        Optional<EndingChoice.Likeliest<K>> likeliest = read.likeliest(EndingOdds.of(change.language())::of);
        likeliest.filter(choice::isMade).ifPresent(made -> ended.addAll(meant(made.ended(), change)));
        Optional<EndingChoice.Likeliest<K>> perhaps = likeliest.filter(each -> ended.isEmpty());
        Set<K> surmised = new HashSet<>(ended(perhaps.filter(choice::isSurmised)));
        Set<K> doubted = new HashSet<>(ended(perhaps.filter(choice::isDoubtful)));
        if (ended.isEmpty()) {
            surmised.addAll(read.judgedLikely());
            List<Judged<K>> alike =
                    alone && Weighing.isWorthAll(change, texts.size()) ? judgedAlike(change, read) : List.of();
            alike.forEach(each -> surmised.add(each.told().key()));
            boolean korean = change.language().equals("ko");
            List<Judged<K>> meant = isOneOfMany(options) ? List.of() : alike;
            ended.addAll(surest(meant, korean ? SURELY_OVER_KOREAN : SURELY_OVER, change));
            if (ended.isEmpty()) {
                doubted.addAll(surest(meant, korean ? LIKELY_OVER_KOREAN : LIKELY_OVER, change));
            }
        }
        return new Overtaken<>(ended, ended.isEmpty() ? doubted : Set.of(), surmised);
    }

    /** Where more share a word with the message than are read with it, which of them is meant nobody knows. */
    private static <K> boolean isOneOfMany(EndingChoice.Options<K> options) {
        return options.weighed().stream()
                        .filter(each -> each.pair().isNamed())
                        .map(Weighed::text)
                        .distinct()
                        .count()
                > EndingChoice.READ;
    }

    /** What is read as over as surely as that; nothing where another is read as nearly so, and one of them may be meant. */
    private Set<K> surest(List<Judged<K>> judged, double least, Change change) {
        Set<String> near = judged.stream()
                .filter(each -> each.odds() >= least - NEARLY)
                .map(each -> each.told().text())
                .collect(Collectors.toSet());
        return near.size() > 1
                ? Set.of()
                : meant(
                        judged.stream()
                                .filter(each -> each.odds() >= least && isNotBeside(each.told(), change))
                                .map(each -> each.told().key())
                                .collect(Collectors.toSet()),
                        change);
    }

    /** Without what was told in the same words as what the message names: the nuts were, and the shellfish was not. */
    private Set<K> meant(Set<K> ended, Change change) {
        List<String> named =
                change.named().stream().flatMap(word -> word.forms().stream()).toList();
        List<String> forms = named.isEmpty() ? List.copyOf(Stems.of(change.text())) : named;
        return ended.stream()
                .filter(key -> mayEnd(key)
                        .filter(held -> !isBesideWhatIsNamed(held, texts.text(key), forms))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** “I own a Vespa and a canoe”, of the canoe, where the message names the Vespa. */
    private static boolean isBesideWhatIsNamed(Held held, String text, List<String> forms) {
        return LISTED.contains(held.predicate())
                && LIST.matcher(text).find()
                && !HeldTexts.tells(held.object(), forms)
                && HeldTexts.tells(text, forms);
    }

    /** Who somebody is does not end, nor what the message says of another or once more. */
    private boolean isNotBeside(Alike.Told<K> told, Change change) {
        return told.held().kind() != Kind.RELATION
                && !beside.isTold(told.held(), change)
                && (!beside.isOtherEnded(told.held()) || beside.isEndedIn(told.text()));
    }

    private record Judged<K>(Alike.Told<K> told, double odds) {}

    /** What tells of much the same as the message, and all that is otherwise known of the two leaves out: by reading alone. */
    private List<Judged<K>> judgedAlike(Change change, EndingChoice.Options<K> read) {
        Set<String> known = read.weighed().stream().map(Weighed::text).collect(Collectors.toSet());
        return new Alike<>(texts, this::mayEnd)
                .to(change, known).stream()
                        .map(alike -> new Judged<>(alike, reader.judge(alike.text(), change.text())))
                        .filter(judged -> judged.odds()
                                >= (judged.told().held().subject().equals(change.subject())
                                        ? EndingChoice.READ_AS_OVER
                                        : OF_ANOTHER))
                        .toList();
    }

    private static <K> Set<K> ended(Optional<EndingChoice.Likeliest<K>> likeliest) {
        return likeliest.map(EndingChoice.Likeliest::ended).orElse(Set.of());
    }

    /** All that it may end, none of it read with the message yet. @param alone whether it may be what shares no word with the message */
    public EndingChoice.Options<K> options(Change change, boolean alone) {
        double another = change.named().stream()
                .filter(word -> texts.telling(word.forms()).isEmpty())
                .mapToDouble(Change.Named::score)
                .max()
                .orElse(0);
        List<Weighed<K>> weighed = new Weighing<>(texts, this::mayEnd, beside).weighed(change, alone);
        return new EndingChoice.Options<>(weighed, among, Math.max(0, another));
    }

    private Optional<Held> mayEnd(K key) {
        return ending.computeIfAbsent(key, this::standing);
    }

    private Optional<Held> standing(K key) {
        return holding.apply(key)
                .filter(held -> !LASTING.contains(held.predicate()))
                .filter(held -> !beside.isTreated(held))
                .filter(held -> !beside.isSaidAgain(held));
    }
}
