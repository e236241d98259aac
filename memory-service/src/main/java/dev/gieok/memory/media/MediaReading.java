package dev.gieok.memory.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MediaProblem;
import dev.gieok.contracts.http.MediaProgress;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.media.Perception;
import dev.gieok.memory.memories.Cursor;
import dev.gieok.memory.memories.MemoryFilter;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Media items as they stand, and their moments in reading order. */
public final class MediaReading {
    /** Of two segments that fared differently, the one that says more is told. */
    private static final List<String> STATES = List.of("failed", "done", "unavailable", "not-applicable");

    private static final TypeReference<Map<String, Perception>> PERCEPTIONS = new TypeReference<>() {};

    private final PersonRegistry persons;
    private final MediaItems items;

    public MediaReading(PersonRegistry persons, MediaItems items) {
        this.persons = persons;
        this.items = items;
    }

    public Optional<MediaView> find(PersonId person, MediaId mediaId) {
        return items.find(person, mediaId).map(stored -> view(persons.keys(person), stored));
    }

    public MediaPage page(PersonId person, int limit, @Nullable String cursor) {
        MediaItems.Place after = null;
        if (cursor != null) {
            MemoryFilter.Place place = Cursor.place(cursor);
            after = new MediaItems.Place(place.recordedAt(), place.factId());
        }
        PersonKeys keys = persons.keys(person);
        List<MediaItems.Stored> found = items.list(person, limit, after);
        String next = found.size() < limit
                ? null
                : Cursor.of(new MemoryFilter.Place(
                        found.getLast().acceptedAt().toEpochMilli(),
                        found.getLast().mediaId().value()));
        return new MediaPage(found.stream().map(stored -> view(keys, stored)).toList(), next);
    }

    /** Empty when there is no such item. */
    public Optional<MomentPage> moments(PersonId person, MediaId mediaId) {
        if (items.find(person, mediaId).isEmpty()) {
            return Optional.empty();
        }
        PersonKeys keys = persons.keys(person);
        return Optional.of(new MomentPage(items.moments(person, mediaId).stream()
                .map(found -> Seals.open(keys, SealedMedia.moment(found.momentId()), found.sealed(), Moment.class))
                .toList()));
    }

    private static MediaView view(PersonKeys keys, MediaItems.Stored stored) {
        Integer total = stored.total();
        String code = stored.errorCode();
        MediaStatus status = code != null
                ? MediaStatus.FAILED
                : total != null && stored.done() >= total ? MediaStatus.READY : MediaStatus.PROCESSING;
        return new MediaView(
                stored.mediaId(),
                stored.type(),
                status,
                code == null
                        ? null
                        : new MediaProblem(
                                code, Optional.ofNullable(stored.errorDetail()).orElse("")),
                new MediaProgress(stored.done(), total == null ? 0 : total),
                merged(stored.perceptions()),
                stored.durationSeconds(),
                title(keys, stored),
                stored.acceptedAt());
    }

    static @Nullable String title(PersonKeys keys, MediaItems.Stored stored) {
        if (stored.sealed() == null) {
            return null;
        }
        String context = SealedMedia.context(stored.mediaId().value());
        return Seals.open(keys, context, stored.sealed(), SealedMedia.class).shown();
    }

    private static Map<String, Perception> merged(List<String> perceptions) {
        Map<String, Perception> merged = new TreeMap<>();
        for (String json : perceptions) {
            try {
                EventJson.mapper()
                        .readValue(json, PERCEPTIONS)
                        .forEach((name, perception) -> merged.merge(name, perception, MediaReading::telling));
            } catch (JsonProcessingException e) {
                throw new NonRetriableException(ErrorCode.MALFORMED_EVENT, e);
            }
        }
        return merged;
    }

    private static Perception telling(Perception a, Perception b) {
        return STATES.indexOf(b.state()) < STATES.indexOf(a.state()) ? b : a;
    }
}
