package dev.gieok.memory.export;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.answers.SealedContext;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.media.MediaItems;
import dev.gieok.memory.media.SealedMedia;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.memory.sessions.Conversations;
import dev.gieok.memory.sessions.SealedTurn;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the stores hold of one person, opened one after the other: pages are read as they are needed. */
final class PersonData {
    private static final int PAGE = 200;
    private static final int PAGE_OF_TURNS = 50;

    private final PersonArchive archive;
    private final Conversations conversations;
    private final MediaItems items;
    private final PersonKeys keys;

    PersonData(PersonArchive archive, Conversations conversations, MediaItems items, PersonKeys keys) {
        this.archive = archive;
        this.conversations = conversations;
        this.items = items;
        this.keys = keys;
    }

    /** Is given one thing after the other. */
    interface Taker<T> {
        void take(T thing) throws IOException;
    }

    /** Earliest recorded first. */
    void facts(Taker<ExportedFact> taker) throws IOException {
        PersonArchive.Place after = PersonArchive.Place.START;
        List<PersonArchive.Versions> page;
        do {
            page = archive.facts(keys.person(), after, PAGE);
            for (PersonArchive.Versions fact : page) {
                taker.take(opened(fact));
                after = fact.place();
            }
        } while (page.size() == PAGE);
    }

    void observations(Taker<ExportedObservation> taker) throws IOException {
        String after = "";
        List<PersonArchive.StoredObservation> page;
        do {
            page = archive.observations(keys.person(), after, PAGE);
            for (PersonArchive.StoredObservation stored : page) {
                after = stored.observationId().value();
                taker.take(opened(stored));
            }
        } while (page.size() == PAGE);
    }

    /** Session by session, the latest session first; in each the oldest turn first. */
    void turns(Taker<ExportedTurn> taker) throws IOException {
        Conversations.Place after = null;
        List<Conversations.StoredSession> page;
        do {
            page = conversations.sessions(keys.person(), PAGE, after);
            for (Conversations.StoredSession session : page) {
                after = new Conversations.Place(session.lastTurnAt().toEpochMilli(), session.sessionId());
                turns(new SessionId(session.sessionId()), taker);
            }
        } while (page.size() == PAGE);
    }

    /** The latest first; moments without embeddings. `file` names the entry that the bytes will be. */
    void media(Taker<ExportedMedia> taker) throws IOException {
        MediaItems.Place after = null;
        List<MediaItems.Stored> page;
        do {
            page = items.list(keys.person(), PAGE, after);
            for (MediaItems.Stored item : page) {
                after = new MediaItems.Place(
                        item.acceptedAt().toEpochMilli(), item.mediaId().value());
                taker.take(opened(item));
            }
        } while (page.size() == PAGE);
    }

    /** Counted from one, wherever its history begins here. */
    private ExportedFact opened(PersonArchive.Versions stored) {
        List<ExportedFact.Version> versions = new ArrayList<>();
        for (PersonArchive.Version version : stored.versions()) {
            Fact fact = Facts.of(Seals.open(keys, version.sealed())).numbered(versions.size() + 1);
            versions.add(new ExportedFact.Version(Instant.ofEpochMilli(version.believedFrom()), fact));
        }
        return new ExportedFact(stored.factId(), versions);
    }

    private ExportedObservation opened(PersonArchive.StoredObservation stored) {
        String id = stored.observationId().value();
        return new ExportedObservation(
                stored.observationId(),
                stored.sessionId(),
                stored.occurredAt(),
                stored.acceptedAt(),
                stored.status(),
                stored.error(),
                stored.decisions() == null
                        ? List.of()
                        : Seals.open(keys, SealedDecisions.context(id), stored.decisions(), SealedDecisions.class)
                                .decisions());
    }

    private void turns(SessionId session, Taker<ExportedTurn> taker) throws IOException {
        PersonArchive.Place after = PersonArchive.Place.START;
        List<PersonArchive.StoredTurn> page;
        do {
            page = archive.turns(keys.person(), session, after, PAGE_OF_TURNS);
            for (PersonArchive.StoredTurn turn : page) {
                after = turn.place();
                taker.take(opened(session, turn));
            }
        } while (page.size() == PAGE_OF_TURNS);
    }

    private ExportedTurn opened(SessionId session, PersonArchive.StoredTurn turn) {
        String id = turn.answerId().value();
        SealedTurn said = Seals.open(keys, SealedTurn.context(id), turn.turn(), SealedTurn.class);
        Answer answer =
                turn.answer() == null ? null : Seals.open(keys, SealedContext.answer(id), turn.answer(), Answer.class);
        return new ExportedTurn(
                session,
                turn.answerId(),
                turn.observationId(),
                turn.occurredAt(),
                Instant.ofEpochMilli(turn.place().at()),
                said.text(),
                said.media(),
                turn.status(),
                answer,
                explanations(id, turn.context()),
                turn.code());
    }

    private Map<String, Explanation> explanations(String id, @Nullable String context) {
        return context == null
                ? Map.of()
                : Seals.open(keys, SealedContext.context(id), context, SealedContext.class)
                        .explanations();
    }

    private ExportedMedia opened(MediaItems.Stored item) {
        String id = item.mediaId().value();
        SealedMedia called = item.sealed() == null
                ? new SealedMedia(null, null)
                : Seals.open(keys, SealedMedia.context(id), item.sealed(), SealedMedia.class);
        List<Moment> moments = items.moments(keys.person(), item.mediaId()).stream()
                .map(found -> Seals.open(keys, SealedMedia.moment(found.momentId()), found.sealed(), Moment.class))
                .toList();
        return new ExportedMedia(
                item.mediaId(),
                item.type(),
                called.name(),
                called.title(),
                item.acceptedAt(),
                MediaFiles.entry(item.mediaId(), item.type()),
                moments);
    }
}
