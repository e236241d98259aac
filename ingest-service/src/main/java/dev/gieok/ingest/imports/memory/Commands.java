package dev.gieok.ingest.imports.memory;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.FactDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lines of an export become, under ids of here. */
final class Commands {
    private static final int MOST_EVIDENCE = 100;

    private final PersonKeys keys;
    private final Renaming renaming;
    private final String origin;
    private final Instant importedAt;

    Commands(PersonKeys keys, ExportManifest manifest, Instant importedAt) {
        this.keys = keys;
        this.renaming = new Renaming(new IdIssuer(keys));
        this.origin = manifest.origin();
        this.importedAt = importedAt;
    }

    /** The id that the fact has here. */
    FactId checked(ExportedFact exported) {
        List<ExportedFact.Version> versions = exported.versions();
        for (int i = 0; i < versions.size(); i++) {
            Fact fact = versions.get(i).fact();
            boolean fits = fact.factId().equals(exported.factId())
                    && fact.version() == i + 1
                    && !fact.evidence().isEmpty()
                    && fact.evidence().size() <= MOST_EVIDENCE
                    && fact.mentions() > 0
                    && fact.importance() >= 0
                    && fact.importance() <= 1;
            if (!fits) {
                throw Archive.damaged();
            }
        }
        if (versions.isEmpty()) {
            throw Archive.damaged();
        }
        return renaming.of(exported.factId());
    }

    /** One for each version, oldest first. */
    List<FactImported> of(ExportedFact exported) {
        List<FactImported> commands = new ArrayList<>();
        String before = null;
        for (ExportedFact.Version version : exported.versions()) {
            Fact fact = renaming.of(version.fact());
            boolean latest = version == exported.versions().getLast();
            commands.add(new FactImported(fact, version.at(), before, latest, origin, importedAt));
            before = FactDigest.of(fact);
        }
        return commands;
    }

    /** Empty for one that was not decided yet: what became of it is not known. */
    Optional<ObservationImported> of(ExportedObservation one) {
        boolean failed = one.status().equals("failed");
        if (!failed && !one.status().equals("decided")) {
            return Optional.empty();
        }
        Instant occurredAt = one.occurredAt() == null ? one.acceptedAt() : one.occurredAt();
        return Optional.of(new ObservationImported(new ObservationDecided(
                renaming.of(one.observationId()),
                one.sessionId(),
                occurredAt,
                one.acceptedAt(),
                "import",
                "",
                one.decisions().stream().map(renaming::of).toList(),
                failed ? error(one.error()) : null,
                false)));
    }

    TurnImported of(ExportedTurn turn) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(turn.text()));
        renaming.media(turn.media()).forEach(media -> parts.add(Part.media(media)));
        ChatRequested request = new ChatRequested(
                renaming.of(turn.answerId()),
                renaming.of(turn.observationId()),
                turn.sessionId(),
                parts,
                List.of(),
                turn.occurredAt(),
                turn.acceptedAt(),
                Retention.AUTO,
                List.of(),
                List.of(),
                false);
        return new TurnImported(
                request,
                turn.answer() == null ? null : renaming.of(turn.answer()),
                renaming.of(turn.explanations()),
                turn.answer() == null ? error(turn.code()) : null);
    }

    MediaId id(ExportedMedia item) {
        return renaming.of(item.mediaId());
    }

    MediaUploaded of(ExportedMedia item, ExportManifest.Entry bytes) {
        MediaId id = id(item);
        return new MediaUploaded(
                id,
                MediaStore.claim(keys, id, bytes.sha256(), item.mediaType(), bytes.bytes()),
                item.name(),
                item.title(),
                null,
                item.acceptedAt());
    }

    private static String error(@Nullable String code) {
        return code == null ? "internal" : code;
    }
}
