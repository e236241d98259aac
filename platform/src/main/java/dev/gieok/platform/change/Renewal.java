package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.meaning.Hangul;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is told anew of somebody under another name: after “our dog Biscuit is ten”, “Biscuit turned eleven” tells of the
 * dog's age, and after “my son is called Leo”, Leo's school is the son's. Of what there is one of at a time the older ends.
 *
 * @param <K> by what the things are known that hold
 * @param mayEnd the same as holding, but empty for what no change ends: it is looked for where the rest fits
 */
record Renewal<K>(
        HeldTexts<K> texts,
        Function<K, Optional<Overtaking.Held>> holding,
        Function<K, Optional<Overtaking.Held>> mayEnd,
        List<Candidate> said) {
    private static final String ME = "me";

    /** How likely a message must tell of a change (log odds) for another number to take the place of one. */
    private static final double COUNTED_ANEW = 0;

    private static final Set<Kind> COUNTED = Set.of(Kind.UNSORTED, Kind.HABIT, Kind.ATTRIBUTE, Kind.PREFERENCE);

    /** In which much is counted, so that they say nothing of what is. */
    private static final Set<String> SPANS =
            Set.of("하루", "매일", "매달", "매주", "요즘", "이제", "지금", "한달", "일주일", "아침", "점심", "저녁", "정도", "이번", "우리");

    private static final Set<String> PARTICLES =
            Set.of("", "은", "는", "이", "가", "을", "를", "도", "만", "의", "에", "로", "으로", "요");

    /** In no order. */
    Set<K> renewed() {
        Set<K> renewed = new HashSet<>();
        for (Candidate candidate : said) {
            boolean one = candidate.takesPlace() && (candidate.kind() == Kind.ATTRIBUTE || isOfACouple(candidate));
            boolean over = candidate.effect() == Effect.END && isOfACouple(candidate);
            if ((one || over) && !candidate.subject().equals(ME)) {
                renewed.addAll(renewed(candidate));
            }
        }
        return renewed;
    }

    /** “Beth left Graham”, after “my sister Beth is married to Graham”. */
    private static boolean isOfACouple(Candidate candidate) {
        return candidate.predicate().equals("partner");
    }

    private Set<K> renewed(Candidate candidate) {
        List<K> alike = texts.all().stream()
                .filter(key -> holding.apply(key)
                        .filter(held -> isAlike(held, candidate))
                        .isPresent())
                .toList();
        if (alike.isEmpty()) {
            return Set.of();
        }
        Set<K> naming = texts.telling(List.of(candidate.subject()));
        Map<String, Set<String>> called = called();
        return alike.stream()
                .filter(key -> mayEnd.apply(key)
                        .filter(held -> naming.contains(key)
                                || isCalled(held.subject(), candidate.subject(), called)
                                || isCalled(candidate.subject(), held.subject(), called))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** “월세가 58로 올랐어요”, after “월세 50 내요”: what is counted anew, in no order. */
    Set<K> recounted(Change change) {
        Set<K> recounted = new HashSet<>();
        String told = change.told() == null ? change.text() : change.told();
        Amounts now = Amounts.of(told);
        if (!change.language().equals("ko")
                || change.likelihood() < COUNTED_ANEW
                || now.byUnit().isEmpty()) {
            return recounted;
        }
        Set<String> words = Stems.of(told);
        // Of all that holds few things have a word in common: only these are read.
        for (K key : texts.all()) {
            if (isOfSame(words, texts.words(key))
                    && now.differs(Amounts.of(texts.text(key)))
                    && mayEnd.apply(key)
                            .filter(held -> held.subject().equals(change.subject()) && COUNTED.contains(held.kind()))
                            .isPresent()) {
                recounted.add(key);
            }
        }
        return recounted.size() > 1 ? Set.of() : recounted;
    }

    private static boolean isOfSame(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> word.length() > 1 && word.chars().allMatch(Hangul::is))
                .anyMatch(word -> others.stream().anyMatch(other -> begins(word, other)));
    }

    /** Whether one is the other but for a particle. */
    private static boolean begins(String word, String other) {
        String shorter = word.length() < other.length() ? word : other;
        String longer = shorter.equals(word) ? other : word;
        return shorter.length() > 1
                && !SPANS.contains(shorter)
                && (longer.equals(shorter)
                        || PARTICLES.contains(longer.substring(Math.min(longer.length(), shorter.length())))
                                && longer.startsWith(shorter));
    }

    /** Whether the same is told of another than the person, by another name. */
    private static boolean isAlike(Overtaking.Held held, Candidate candidate) {
        return held.predicate().equals(candidate.predicate())
                && !held.subject().equals(ME)
                && !held.subject().equals(candidate.subject())
                && (candidate.effect() == Effect.ASSERT
                        || candidate.object().isBlank()
                        || SameObjects.same(held.object(), candidate.object()));
    }

    /** Whether the person's only one of that role is so called. */
    private static boolean isCalled(String role, String name, Map<String, Set<String>> called) {
        Set<String> names = called.getOrDefault(role, Set.of());
        return names.size() == 1 && SameObjects.same(names.iterator().next(), name);
    }

    /** How those of the person's own are called, by role. */
    private Map<String, Set<String>> called() {
        Map<String, Set<String>> called = new HashMap<>();
        texts.all().stream()
                .filter(key -> holding.apply(key)
                        .filter(held ->
                                held.kind() == Kind.RELATION && held.subject().equals(ME))
                        .isPresent())
                .flatMap(key -> mayEnd.apply(key).stream())
                .forEach(held -> called.computeIfAbsent(held.predicate(), first -> new HashSet<>())
                        .add(held.object()));
        return called;
    }
}
