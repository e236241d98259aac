package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.meaning.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a message says beside a change, by which some of what holds is not what it ended. */
final class Beside {
    /** A message that likelier (log odds) tells of a change may exchange what there are several of: another medicine. */
    private static final double EXCHANGED = 3;

    /** What is begun of these is one more: who collects bicycles likes them as before. */
    static final Set<String> SEVERAL = Set.of("hobby", "likes");

    private final List<Candidate> said;
    /** What it says to be so, by predicate. */
    private final Map<String, List<So>> so;

    /** @param object as {@link SameObjects#normal} */
    private record So(String subject, String object) {
        boolean isOf(Overtaking.Held held) {
            return subject.equals(held.subject()) && object.equals(SameObjects.normal(held.object()));
        }
    }

    Beside(List<Candidate> said) {
        this.said = List.copyOf(said);
        this.so = said.stream()
                .filter(candidate -> candidate.effect() == Effect.ASSERT && !candidate.negated())
                .collect(Collectors.groupingBy(
                        Candidate::predicate,
                        Collectors.mapping(
                                candidate -> new So(candidate.subject(), SameObjects.normal(candidate.object())),
                                Collectors.toList())));
    }

    /** All that the message says. */
    List<Candidate> said() {
        return said;
    }

    /** Of what there is one of at a time, the predicates that it says are so of somebody. */
    Set<String> instead(String subject) {
        return said.stream()
                .filter(candidate -> candidate.subject().equals(subject) && candidate.takesPlace())
                .map(Candidate::predicate)
                .collect(Collectors.toSet());
    }

    /** Whether it says something else of a kind of which there are several; or something of the same thing. */
    boolean isTold(Overtaking.Held held, Change change) {
        return said.stream()
                .anyMatch(candidate -> candidate.effect() == Effect.ASSERT
                        && candidate.kind() != Kind.UNSORTED
                        && candidate.subject().equals(held.subject())
                        && (SEVERAL.containsAll(List.of(candidate.predicate(), held.predicate()))
                                        && !isExchanged(change)
                                || !candidate.negated() && SameObjects.same(candidate.object(), held.object())));
    }

    /** What it names of those of whom the change tells; of what it tells of others nothing. */
    Kinds.Named named(Change change) {
        if (said.isEmpty()) {
            return Kinds.of(change.text());
        }
        return Kinds.of(said.stream()
                .filter(candidate -> candidate.subject().equals(change.subject()))
                .map(Candidate::text)
                .distinct()
                .collect(Collectors.joining(" , ")));
    }

    private static boolean isExchanged(Change change) {
        return change.likelihood() >= EXCHANGED
                || Exchange.isToldIn(change.told() == null ? change.text() : change.told());
    }

    /** Whether it says which of that kind ended: “doc took me off the statins” is about no other medicine. */
    boolean isOtherEnded(Overtaking.Held held) {
        return held.kind() != Kind.UNSORTED
                && said.stream()
                        .anyMatch(candidate -> candidate.effect() == Effect.END
                                && !candidate.object().isEmpty()
                                && isOfSlot(candidate, held));
    }

    /** Whether what it says has ended is named there: “롤 접었어”, after “롤 매일 두세 판씩 해”. */
    boolean isEndedIn(String text) {
        return said.stream()
                .anyMatch(candidate -> candidate.effect() == Effect.END
                        && !candidate.object().isEmpty()
                        && SameObjects.within(candidate.object(), text));
    }

    /** Whether it says that it is still so. */
    boolean isSaidAgain(Overtaking.Held held) {
        List<So> said = so.get(held.predicate());
        return said != null && said.stream().anyMatch(each -> each.isOf(held));
    }

    private static boolean isOfSlot(Candidate candidate, Overtaking.Held held) {
        return candidate.subject().equals(held.subject())
                && candidate.predicate().equals(held.predicate());
    }

    /** “I'm on 10 mg of amlodipine now”: whoever takes something for it has it. */
    boolean isTreated(Overtaking.Held held) {
        return held.predicate().equals("has-condition")
                && said.stream()
                        .anyMatch(candidate ->
                                candidate.predicate().equals("takes") && candidate.effect() == Effect.ASSERT);
    }

    @Override
    public String toString() {
        return "Beside[" + said.size() + "]";
    }
}
