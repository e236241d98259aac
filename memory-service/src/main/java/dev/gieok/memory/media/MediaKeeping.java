package dev.gieok.memory.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.projection.Redactions;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Follows a media item from its upload to its last moment: the vector store first, so that what is ready is found. */
public final class MediaKeeping {
    private final PersonRegistry persons;
    private final MomentIndex index;
    private final MediaItems items;
    private final Forgetting forgetting;
    private final MomentRecords records;

    public MediaKeeping(
            PersonRegistry persons, MomentIndex index, MediaItems items, Forgetting forgetting, MomentRecords records) {
        this.persons = persons;
        this.index = index;
        this.items = items;
        this.forgetting = forgetting;
        this.records = records;
    }

    public void keep(List<Envelope<Event>> events) {
        Waiting waiting = new Waiting(new MediaBatch(), new ArrayList<>());
        for (Envelope<Event> envelope : events) {
            try {
                add(envelope, persons.keys(envelope.person()), waiting);
            } catch (ErasedException e) {
                // Nobody is left to remember it for.
            }
        }
        flush(waiting);
    }

    private record Waiting(MediaBatch batch, List<MomentRecord> moments) {}

    private void add(Envelope<Event> envelope, PersonKeys keys, Waiting waiting) {
        PersonId person = envelope.person();
        switch (envelope.event()) {
            case MediaUploaded uploaded ->
                waiting.batch()
                        .uploaded()
                        .add(new MediaBatch.Uploaded(
                                person,
                                uploaded.mediaId(),
                                uploaded.blob().mediaType(),
                                Seals.seal(
                                        keys,
                                        SealedMedia.context(uploaded.mediaId().value()),
                                        new SealedMedia(uploaded.name(), uploaded.title())),
                                uploaded.acceptedAt()));
            case MediaTakenApart apart ->
                waiting.batch()
                        .takenApart()
                        .add(new MediaBatch.TakenApart(
                                person,
                                apart.mediaId(),
                                apart.mediaType(),
                                apart.segments(),
                                json(apart.perceptions()),
                                apart.durationSeconds(),
                                envelope.time()));
            case MediaRejected rejected ->
                waiting.batch()
                        .rejected()
                        .add(new MediaBatch.Rejected(
                                person, rejected.mediaId(), rejected.code(), rejected.detail(), envelope.time()));
            case SegmentPerceived perceived -> perceived(envelope, keys, perceived, waiting);
            case MediaForgotten forgotten -> {
                flush(waiting);
                index.delete(person, forgotten.mediaId());
                forgetting.forget(person, forgotten.mediaId(), Redactions.of(keys));
            }
            default -> {
                // Segments on their way to the encoder are not kept.
            }
        }
    }

    private void perceived(Envelope<Event> envelope, PersonKeys keys, SegmentPerceived perceived, Waiting waiting) {
        List<MediaBatch.Moment> moments = new ArrayList<>();
        for (Moment moment : perceived.moments()) {
            String id = moment.momentId().value();
            moments.add(new MediaBatch.Moment(
                    id, moments.size(), moment.kind(), moment.page(), MomentRecords.sealed(keys, moment)));
        }
        waiting.moments().addAll(records.of(envelope.person(), keys, perceived.moments()));
        waiting.batch()
                .perceived()
                .add(new MediaBatch.Perceived(
                        envelope.person(),
                        perceived.mediaId(),
                        perceived.index(),
                        perceived.kind().name().toLowerCase(Locale.ROOT),
                        json(perceived.perceptions()),
                        moments,
                        envelope.time()));
    }

    private void flush(Waiting waiting) {
        if (!waiting.moments().isEmpty()) {
            index.write(List.copyOf(waiting.moments()));
            waiting.moments().clear();
        }
        if (!waiting.batch().isEmpty()) {
            items.keep(waiting.batch()).forEach(refused -> index.delete(refused.person(), refused.mediaId()));
            waiting.batch().uploaded().clear();
            waiting.batch().takenApart().clear();
            waiting.batch().rejected().clear();
            waiting.batch().perceived().clear();
        }
    }

    private static String json(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value has no JSON form");
        }
    }
}
