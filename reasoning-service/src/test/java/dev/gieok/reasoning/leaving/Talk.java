package dev.gieok.reasoning.leaving;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.ReasoningBeans;
import dev.gieok.reasoning.answering.Acquainting;
import dev.gieok.reasoning.answering.Answering;
import dev.gieok.reasoning.answering.Memories;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.llm.LanguageModel;
import dev.gieok.reasoning.llm.LlmSettings;
import dev.gieok.reasoning.llm.Questions;
import dev.gieok.reasoning.llm.ScriptedProvider;
import dev.gieok.reasoning.understanding.Extractor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who asks and tells, through the wiring of the service; memory recalls a {@link Life}. */
final class Talk {
    private final List<Event> events = new ArrayList<>();
    private final Memories memories = (person, request) -> Life.recalled();
    private final FolderBlobs blobs;
    private final PersonRegistry persons;
    private final PersonId person;

    Talk(Path folder) {
        blobs = new FolderBlobs(folder.resolve("blobs"));
        persons = new BlobPersonRegistry(blobs, MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        person = persons.enrol("somebody");
    }

    private static ReasoningBeans beans(ScriptedProvider provider, boolean local, boolean extraction) {
        return new ReasoningBeans(LlmSettings.service(
                provider.protocol(),
                provider.url(),
                Map.of(
                        "gieok.reasoning.llm.local",
                        Boolean.toString(local),
                        "gieok.reasoning.llm.extraction",
                        Boolean.toString(extraction),
                        "gieok.reasoning.llm.max-retries",
                        "0",
                        "gieok.reasoning.zone",
                        "UTC")));
    }

    private Optional<LanguageModel> model(ReasoningBeans beans) {
        return beans.model(new SimpleMeterRegistry(), blobs, Clock.systemUTC());
    }

    Answering answering(ScriptedProvider provider, boolean local) {
        ReasoningBeans beans = beans(provider, local, false);
        Extractor extractor = beans.extractor();
        Optional<LanguageModel> model = model(beans);
        return beans.answering(
                memories,
                beans.extracting(extractor, model),
                beans.answerer(beans.grounded(extractor), extractor, model, new SimpleMeterRegistry()),
                persons,
                Clock.systemUTC());
    }

    CandidatesExtracted learn(ScriptedProvider provider, boolean local, String text) {
        ReasoningBeans beans = beans(provider, local, true);
        Extracting extracting = beans.extracting(beans.extractor(), model(beans));
        Acquainting acquainting = beans.acquainting(memories);
        return extracting.extract(
                new ObservationAccepted(
                        Questions.chat(text).observationId(),
                        text,
                        null,
                        Questions.NOW,
                        Questions.NOW,
                        null,
                        "gateway",
                        null,
                        Retention.AUTO,
                        Trust.PERSON),
                acquainting.around(person, text));
    }

    void ask(Answering answering, String text) {
        ask(answering, Part.text(text));
    }

    void ask(Answering answering, Part... parts) {
        ask(answering, Retention.AUTO, parts);
    }

    void ask(Answering answering, Retention retain, Part... parts) {
        ChatRequested like = Questions.chat(List.of(parts).toString() + events.size());
        ChatRequested request = new ChatRequested(
                like.answerId(),
                like.observationId(),
                like.sessionId(),
                List.of(parts),
                Life.examples(),
                Questions.NOW,
                Questions.NOW,
                retain,
                List.of(),
                List.of(),
                true);
        answering.answer(person, new RequestEncoded(request, null), events::add);
    }

    Stream<Answer> answers() {
        return events.stream()
                .filter(AnswerCompleted.class::isInstance)
                .map(AnswerCompleted.class::cast)
                .map(AnswerCompleted::answer);
    }

    String streamed() {
        return answers()
                .map(answer -> events.stream()
                        .filter(AnswerDelta.class::isInstance)
                        .map(AnswerDelta.class::cast)
                        .filter(delta -> delta.answerId().equals(answer.answerId()))
                        .map(AnswerDelta::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
