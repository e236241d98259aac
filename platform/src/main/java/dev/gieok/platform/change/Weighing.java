package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.Overtaking.Held;
import dev.gieok.platform.change.Overtaking.Weighed;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.platform.meaning.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a message that may tell of a change may be about, each with what is known of it and the message: what shares a
 * word with it, and where nothing else that it says ended anything, what is so of whom it tells.
 *
 * @param <K> by what the things are known that hold
 */
final class Weighing<K> {
    /** Where more than that have a word of the message, many have it by chance: those with most of its words are meant. */
    private static final int FEW = 3;

    /** Above it (log odds) a message looks like a change by itself. */
    private static final double LIKE_A_CHANGE = -2.5;

    /** So many things are little. */
    private static final int LITTLE = 100;

    /** What only the thing itself names: a drive is no car. */
    private static final Set<String> BY_OBJECT = Set.of("drives");

    /** What is known of the message. @param kinds what it names of whom the change tells */
    private record Message(Gist gist, Kinds.Named kinds) {}

    private final HeldTexts<K> texts;
    private final Function<K, Optional<Held>> mayEnd;
    private final Beside beside;

    /** @param mayEnd empty for what no change ends */
    Weighing(HeldTexts<K> texts, Function<K, Optional<Held>> mayEnd, Beside beside) {
        this.texts = texts;
        this.mayEnd = mayEnd;
        this.beside = beside;
    }

    /** In no order. @param alone whether it may be what shares no word with the message */
    List<Weighed<K>> weighed(Change change, boolean alone) {
        Message message = new Message(Gist.of(change.text()), beside.named(change));
        List<Weighed<K>> weighed = named(change, message);
        if (alone && isWorthAll(change, texts.size()) && !isReplaced(change)) {
            Set<String> shared = weighed.stream().map(Weighed::text).collect(Collectors.toSet());
            weighed.addAll(unnamed(change, message, shared));
        }
        return weighed;
    }

    /** What looks like no change by itself is weighed with all that holds only while that is little: it takes long. */
    static boolean isWorthAll(Change change, int held) {
        return change.likelihood() >= LIKE_A_CHANGE || held <= LITTLE;
    }

    /** What shares a word with the message, or is of a kind of which it names another. */
    private List<Weighed<K>> named(Change change, Message message) {
        List<Weighed<K>> weighed = sharing(change, message);
        boolean ofThem = weighed.stream().anyMatch(each -> isOf(change, each.held()));
        Set<K> naming = change.entities().isEmpty() ? texts.all() : texts.telling(change.entities());
        weighed.removeIf(each -> !isOf(change, each.held()) && (ofThem || !naming.contains(each.key())));
        if (weighed.size() > FEW) {
            int most = weighed.stream().mapToInt(Weighed::words).max().orElseThrow();
            weighed.removeIf(each -> each.words() < most && !each.pair().isExchanged());
        }
        return weighed;
    }

    private List<Weighed<K>> sharing(Change change, Message message) {
        Map<K, List<Change.Named>> shared = new HashMap<>();
        for (Change.Named word : change.named()) {
            texts.telling(word.forms())
                    .forEach(key -> shared.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(word));
        }
        Set<K> instead = texts.telling(change.instead());
        Set<K> exchanged = texts.exchangedBy(message.kinds());
        Set<K> all = new HashSet<>(shared.keySet());
        all.addAll(instead);
        all.addAll(exchanged);
        List<Weighed<K>> weighed = new ArrayList<>();
        for (K key : all) {
            mayEnd.apply(key).filter(held -> !isAnother(held, change)).ifPresent(held -> {
                List<Change.Named> words = shared.getOrDefault(key, List.of()).stream()
                        .filter(word ->
                                !isOf(change, held) || !Somebody.isNameOf(word, held.subject()) && !calls(change, word))
                        .filter(word -> isAbout(held, word))
                        .toList();
                boolean replaced = instead.contains(key);
                if (replaced
                        || exchanged.contains(key)
                        || !words.isEmpty() && !Somebody.isWho(held, words) && isWhole(held, words, change)) {
                    weighed.add(weighed(change, message, key, held, words, replaced));
                }
            });
        }
        return weighed;
    }

    private Weighed<K> weighed(
            Change change, Message message, K key, Held held, List<Change.Named> words, boolean instead) {
        return new Weighed<>(
                key,
                texts.text(key),
                held,
                EndingOdds.Pair.of(
                        change.likelihood(),
                        message.gist(),
                        texts.gist(key),
                        message.kinds().to(texts.kinds(key)),
                        words,
                        instead));
    }

    /** What the message names in no word, and may be about. @param shared in which words the rest was told */
    private List<Weighed<K>> unnamed(Change change, Message message, Set<String> shared) {
        Set<K> naming = change.entities().isEmpty() ? Set.of() : texts.telling(change.entities());
        Set<K> spokenOf = spokenOf(change, naming);
        // A note of several things that one of them does not end is not meant without a word either.
        Set<K> told = texts.telling(
                change.named().stream().flatMap(word -> word.forms().stream()).toList());
        List<Weighed<K>> weighed = new ArrayList<>();
        for (K key : texts.all()) {
            mayEnd.apply(key)
                    .filter(held -> held.kind() != Kind.UNSORTED || !told.contains(key))
                    .filter(held -> !shared.contains(texts.text(key)))
                    .filter(held -> isOf(change, held)
                            || naming.contains(key)
                            || message.gist().isOneMatterOfAnybody(texts.gist(key))
                            || Somebody.isChild(change.subject(), held.subject())
                                    && message.gist().isOneMatter(texts.gist(key)))
                    .filter(held -> !(change.language().equals("en") && Somebody.goesOn(held, change.text()))
                            || !texts.isOnlyWho(key, held.object()))
                    .filter(held -> !beside.isTold(held, change)
                            && !beside.isOtherEnded(held)
                            && !(Somebody.isSomebody(held) && spokenOf.contains(key)))
                    .ifPresent(held -> weighed.add(weighed(change, message, key, held, List.of(), false)));
        }
        return weighed;
    }

    /** “I moved to Seoul” took the place of where one lived: it is not also about where one works. */
    private boolean isReplaced(Change change) {
        Set<String> instead = beside.instead(change.subject());
        return !instead.isEmpty()
                && texts.all().stream()
                        .anyMatch(key -> mayEnd.apply(key)
                                .filter(held -> isOf(change, held) && instead.contains(held.predicate()))
                                .isPresent());
    }

    private static boolean isOf(Change change, Held held) {
        return held.subject().equals(change.subject());
    }

    /**
     * What the sentence has beside a fact ends not that: “my husband Karthik is in Pune” tells of a husband after Pune,
     * too, and “the drive is an hour now” of no truck. Nobody's age ends with what becomes of them.
     */
    private static boolean isAbout(Held held, Change.Named word) {
        if (held.predicate().equals("age")) {
            return !word.callsSomebody();
        }
        boolean byObject = Somebody.isKin(held) || BY_OBJECT.contains(held.predicate());
        return !byObject || HeldTexts.tells(held.object(), word.forms());
    }

    /** “I've started collecting blue lamps”, after “I collect old lamps”: of hobbies there are several. */
    private boolean isAnother(Held held, Change change) {
        return Beside.SEVERAL.contains(held.predicate()) && beside.isTold(held, change);
    }

    private static boolean isWhole(Held held, List<Change.Named> words, Change change) {
        List<String> forms =
                words.stream().flatMap(word -> word.forms().stream()).toList();
        return held.kind() != Kind.UNSORTED || Pieces.allMeant(held.object(), forms, change.text());
    }

    /** What tells of whom the message calls: “Nonna fell in the kitchen” ends no grandmother. @param naming by whom it is */
    private Set<K> spokenOf(Change change, Set<K> naming) {
        Set<K> spokenOf = new HashSet<>(naming);
        change.named().stream()
                .filter(Change.Named::callsSomebody)
                .forEach(word -> spokenOf.addAll(texts.telling(word.forms())));
        return spokenOf;
    }

    private static boolean calls(Change change, Change.Named word) {
        return word.callsSomebody()
                && change.entities().stream()
                        .anyMatch(name -> word.forms().stream().anyMatch(name::equalsIgnoreCase));
    }
}
