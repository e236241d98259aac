package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.leaning.Asking;

/** What a message asks beside what it tells. */
final class AskedBeside {
    private AskedBeside() {}

    /** “How old am I? It was my birthday, I'm 44 now”: what was so before is no answer. */
    static boolean answersItself(Scene scene) {
        boolean told = scene.asked().justSaid().candidates().stream()
                .anyMatch(candidate -> candidate.effect() == Effect.ASSERT
                        && candidate.subject().equals(scene.question().subject())
                        && scene.question().predicates().contains(Known.predicate(candidate)));
        if (told) {
            scene.sources().keepFirst(0);
        }
        return told;
    }

    /** Beside what it tells, where no task is named: an order to come back to is none now. */
    static boolean asks(Scene scene) {
        boolean instructs = scene.asked().justSaid().candidates().stream()
                .anyMatch(candidate -> candidate.kind() == Kind.INSTRUCTION);
        return !instructs && Asking.asks(scene.asked().text(), scene.language()) > 0;
    }

    /** “Keep it short, I read this on my break”: how to be answered, and nothing to answer. */
    static boolean ordersPlainly(Scene scene) {
        return scene.language().equals("en")
                && !scene.asked().text().contains("?")
                && scene.asked().justSaid().candidates().stream()
                        .anyMatch(candidate -> candidate.kind() == Kind.INSTRUCTION);
    }

    /** Beside what it tells: by a mark, or for something that has a name. */
    static boolean asksPlainly(Scene scene) {
        return scene.asked().text().contains("?")
                || !scene.question().predicates().isEmpty();
    }
}
