package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model may be shown: everything when it runs on the person's own machines, nothing sensitive otherwise. */
final class Discretion {
    private final boolean local;
    private final boolean media;
    private final boolean pseudonyms;
    private final Predicate<String> sensitive;

    /**
     * @param media whether text from images and documents may be shown even so
     * @param pseudonyms whether it sees placeholders in the place of where somebody is to be found
     * @param sensitive whether words say something sensitive
     */
    Discretion(boolean local, boolean media, boolean pseudonyms, Predicate<String> sensitive) {
        this.local = local;
        this.media = media;
        this.pseudonyms = pseudonyms;
        this.sensitive = sensitive;
    }

    boolean allows(Memory memory) {
        return local || (memory.sensitivity() == Sensitivity.NORMAL && (media || !readInMedia(memory)));
    }

    boolean allowsMedia() {
        return local || media;
    }

    /**
     * Whether what the person just said may be shown. A question cannot be answered in part, so here it is all or
     * nothing.
     */
    boolean allows(List<Candidate> justSaid, String text) {
        return local
                || justSaid.stream().allMatch(candidate -> switch (candidate.sensitivity()) {
                    case NORMAL -> true;
                    case LOCATION -> pseudonyms && text.contains(candidate.object());
                    case HEALTH, FINANCE -> false;
                });
    }

    boolean allows(Example example) {
        return local
                || Stream.concat(example.parts().stream().map(Part::text), Stream.of(example.answer()))
                        .filter(Objects::nonNull)
                        .noneMatch(sensitive);
    }

    /** The session's turns without those that say, or were answered from, something sensitive or read in media. */
    List<Turn> turns(RecallResult recalled) {
        if (local) {
            return recalled.turns();
        }
        Set<String> withheld = Stream.concat(
                        recalled.items().stream().map(RecallItem::memory), recalled.profile().stream())
                .filter(memory -> !allows(memory))
                .map(memory -> memory.factId().value())
                .collect(Collectors.toSet());
        return recalled.turns().stream().filter(turn -> allows(turn, withheld)).toList();
    }

    private boolean allows(Turn turn, Set<String> withheld) {
        if (sensitive.test(turn.text()) || (!allowsMedia() && !turn.media().isEmpty())) {
            return false;
        }
        Answer answer = turn.answer();
        return answer == null
                || (!sensitive.test(answer.text())
                        && answer.citations().stream().allMatch(citation -> allows(citation, withheld)));
    }

    /** An answer repeats what it cites. */
    private boolean allows(Citation citation, Set<String> withheld) {
        boolean media = citation.kind() == CitationKind.MOMENT || citation.kind() == CitationKind.DOCUMENT;
        return !withheld.contains(citation.sourceId())
                && (allowsMedia() || !media)
                && !sensitive.test(citation.quote());
    }

    private static boolean readInMedia(Memory memory) {
        return memory.evidence().stream().map(Evidence::trust).anyMatch(Trust.MEDIA::equals);
    }
}
