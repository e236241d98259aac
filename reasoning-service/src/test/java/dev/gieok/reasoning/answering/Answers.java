package dev.gieok.reasoning.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.llm.Questions;
import dev.gieok.reasoning.understanding.Extractor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers one person's questions, and keeps what that emits. */
final class Answers {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:05Z");

    private final PersonRegistry persons;
    private final PersonId person;
    private final List<Event> emitted = new ArrayList<>();

    Answers(Path folder) {
        persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        person = persons.enrol("somebody");
    }

    List<Event> emitted() {
        return emitted;
    }

    void answer(ChatRequested request, Memories memories, Answerer engine) {
        Extracting extracting = new Extracting(new Extractor(), CandidateFinder.none(), ZoneOffset.UTC);
        new Answering(memories, extracting, engine, persons, Clock.fixed(NOW, ZoneOffset.UTC), 12)
                .answer(person, new RequestEncoded(request, null), emitted::add);
    }

    static Answerer citingOne() {
        UsedSource source = new UsedSource(
                CitationKind.MEMORY,
                Questions.HOME.factId().value(),
                "I live in Seoul.",
                1,
                null,
                null,
                null,
                null,
                null,
                "Because.",
                new Signals(0.4, 0.9, 0, 1, 1, 0.5),
                Instant.parse("2026-05-04T10:00:00Z"),
                null);
        return (asking, progress) -> {
            progress.attempt(Map.of(1, source));
            progress.piece("Seoul ");
            progress.piece("[1].");
            return new Draft(Outcome.KNOWN, "Seoul [1].", Map.of(1, source), "grounded", null);
        };
    }

    static ChatRequested chat(String text, List<String> without, boolean stream) {
        ChatRequested like = Questions.chat(text);
        return new ChatRequested(
                like.answerId(),
                like.observationId(),
                like.sessionId(),
                List.of(Part.text(text)),
                List.of(),
                NOW,
                NOW,
                Retention.AUTO,
                without,
                List.of(),
                stream);
    }

    <E extends Event> List<E> all(Class<E> type) {
        return emitted.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends Event> E only(Class<E> type) {
        List<E> all = all(type);
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
