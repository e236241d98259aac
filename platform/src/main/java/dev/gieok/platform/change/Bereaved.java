package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.reading.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was so of somebody who died, and of the person with them: “my uncle rings me every Sunday”. Who they were stays, and
 * what they did once.
 *
 * @param <K> by what the things are known that hold
 * @param mayEnd empty for what no change ends
 */
record Bereaved<K>(HeldTexts<K> texts, Function<K, Optional<Overtaking.Held>> mayEnd, List<Candidate> said) {
    private static final Set<Kind> GOING_ON = Set.of(Kind.HABIT, Kind.ATTRIBUTE, Kind.PREFERENCE, Kind.UNSORTED);

    /** So many are read with the message at most. */
    private static final int MOST = 6;

    private static final Pattern ONCE =
            Pattern.compile("\\b(?:was|were|had|used to|taught|fought|\\p{L}+ed)\\b|[았었했였겼렸졌났갔왔]");

    /** In no order. */
    Set<K> over(Change change, Reader reader) {
        Set<String> gone = said.stream()
                .filter(candidate -> candidate.predicate().equals("died")
                        && candidate.effect() == Effect.ASSERT
                        && !candidate.negated())
                .flatMap(died -> called(died).stream())
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return Set.of();
        }
        Set<K> naming = texts.telling(gone);
        Set<String> read = texts.all().stream()
                .filter(key -> mayEnd.apply(key)
                        .filter(held -> GOING_ON.contains(held.kind())
                                && (gone.contains(held.subject()) || naming.contains(key)))
                        .isPresent())
                .map(texts::text)
                .filter(text -> !ONCE.matcher(text).find())
                .distinct()
                .sorted()
                .limit(MOST)
                .filter(text -> reader.judge(text, change.text()) >= EndingChoice.READ_AS_OVER)
                .collect(Collectors.toSet());
        Set<K> over = new HashSet<>();
        read.forEach(text -> over.addAll(texts.toldAs(text)));
        over.removeIf(key ->
                mayEnd.apply(key).filter(held -> GOING_ON.contains(held.kind())).isEmpty());
        return over;
    }

    /** By what whoever died is known: as the message calls them, and by their role, where it says of that what ends with them. */
    private Set<String> called(Candidate died) {
        Set<String> called = said.stream()
                .filter(candidate -> candidate.effect() == Effect.END
                        && candidate.text().equals(died.text())
                        && !candidate.subject().equals(died.subject()))
                .map(Candidate::subject)
                .collect(Collectors.toSet());
        called.add(died.object());
        return called;
    }
}
