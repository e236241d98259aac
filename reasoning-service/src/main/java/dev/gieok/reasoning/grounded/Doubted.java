package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.id.ObservationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer rests on may hold no longer, by something that was said since: whoever asks is told so, and by what. */
final class Doubted {
    private final Replies replies;

    Doubted(Replies replies) {
        this.replies = replies;
    }

    /** A sentence to follow the answer, after a space; empty where nothing that it cites is in doubt. */
    String since(Scene scene) {
        return scene.sources().used().stream()
                .filter(source -> source.kind() == CitationKind.MEMORY)
                .flatMap(source ->
                        memories(scene).filter(memory -> memory.factId().value().equals(source.sourceId())))
                .map(Memory::doubtedBy)
                .filter(Objects::nonNull)
                .findFirst()
                .map(by -> sentence(scene, by))
                .orElse("");
    }

    private String sentence(Scene scene, ObservationId by) {
        List<String> said = memories(scene)
                .filter(memory -> !memory.negated() && isLearntFrom(memory, by))
                .map(memory -> memory.factId().value())
                .toList();
        if (scene.sources().used().stream().anyMatch(source -> said.contains(source.sourceId()))) {
            return "";
        }
        Optional<Known> since = said.stream()
                .flatMap(id -> scene.known().stream()
                        .filter(known -> known.kind() == CitationKind.MEMORY
                                && known.sourceId().equals(id)))
                .findFirst();
        return " "
                + since.map(known -> replies.say(
                                "doubted",
                                scene.language(),
                                Map.of(
                                        "T",
                                        known.text(),
                                        "M",
                                        scene.sources().cite(known, replies.say("why-doubted", scene.language())))))
                        .orElseGet(() -> replies.say("doubted-plain", scene.language()));
    }

    private static boolean isLearntFrom(Memory memory, ObservationId observation) {
        return memory.evidence().stream().anyMatch(each -> each.observationId().equals(observation));
    }

    /** As recalled, the best first; then the profile. */
    private static Stream<Memory> memories(Scene scene) {
        return Stream.concat(
                scene.asked().recalled().items().stream().map(RecallItem::memory),
                scene.asked().recalled().profile().stream());
    }
}
