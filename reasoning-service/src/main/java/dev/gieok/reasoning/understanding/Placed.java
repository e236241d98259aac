package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a clause. */
sealed interface Placed {
    /** Whether an instruction is given, and none taken back. */
    default boolean instructs() {
        return this instanceof Said said
                && said.candidates().stream()
                        .anyMatch(each -> each.kind() == Kind.INSTRUCTION && each.effect() == Effect.ASSERT);
    }

    /** Whether an instruction is given or taken back. */
    default boolean isOfInstructions() {
        return this instanceof Said said
                && said.candidates().stream().anyMatch(each -> each.kind() == Kind.INSTRUCTION);
    }

    /** It says something that a construction knows. */
    record Said(List<Candidate> candidates) implements Placed {
        /** “I start my new job at Tesco next Monday”: until then what is so stays so. */
        boolean after(Instant said) {
            return candidates.stream()
                    .anyMatch(each -> each.kind() == Kind.ATTRIBUTE
                            && each.validFrom() != null
                            && each.validFrom().isAfter(said));
        }
    }

    /** It teaches nothing. */
    record Passed(String reason) implements Placed {}

    /** It is about the person or somebody of theirs, and no construction fits. */
    record Loose(
            Clause clause,
            Subject subject,
            @Nullable Candidate relation,
            @Nullable String topic) implements Placed {
        Loose(Clause clause, Subject subject, @Nullable Candidate relation) {
            this(clause, subject, relation, null);
        }

        /** @param topic with which it is shown, since it names nobody; null where it needs none */
        Loose of(@Nullable String topic) {
            return new Loose(clause, subject, relation, topic);
        }
    }
}
