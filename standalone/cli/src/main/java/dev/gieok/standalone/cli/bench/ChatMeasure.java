package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One person asks, reads, and asks again. */
final class ChatMeasure implements Measure {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WARM_UP = 40;
    private static final int TURNS_OF_A_SESSION = 20;
    private static final int KNOWN_PERCENT = 100;

    private final int questions;
    private final Duration reading;
    private final HopLog hopLog;

    /**
     * @param reading the pause between an answer and the next question
     */
    ChatMeasure(int questions, Duration reading, HopLog hopLog) {
        this.questions = questions;
        this.reading = reading;
        this.hopLog = hopLog;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        Gateway person = bench.user("talker");
        List<Taught> taught = Taught.all();
        teach(bench, person, taught);
        bench.say("chat: warming up with %d questions, then %d that count".formatted(WARM_UP, questions));
        new Talk(person, taught, "warm-up-").ask(WARM_UP);
        Talk talk = new Talk(person, taught, "measured-");
        List<Result.Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        notes.add("Sequential: each question starts " + reading.toMillis() + " ms after the answer before it.");
        Optional<HopLog.Reading> events = hopLog.startReading();
        talk.ask(questions);
        rows.add(talk.answered.row("answered"));
        if (events.isPresent()) {
            try (HopLog.Reading reading = events.get()) {
                rows.addAll(Hops.rows(talk.asked, reading.seen()));
            }
            notes.add("The hops are from the events' times on this machine's clock; each is until the next event was "
                    + "handed to Kafka, so it includes the way there.");
        } else {
            notes.add("No hops: the topics could not be read from here.");
        }
        Map<String, Object> figures = new LinkedHashMap<>(talk.outcomes);
        figures.put("knownPercent", KNOWN_PERCENT * talk.outcomes.getOrDefault("outcome known", 0) / questions);
        return new Result(
                "chat",
                Map.of("questions", questions, "readingMs", reading.toMillis(), "engine", talk.engine),
                rows,
                figures,
                notes);
    }

    private void teach(Bench bench, Gateway person, List<Taught> taught) throws IOException, InterruptedException {
        List<String> statements =
                taught.stream().map(Taught::statement).distinct().toList();
        bench.say("chat: teaching " + statements.size() + " facts");
        Deciding deciding = new Deciding(Ticks.SYSTEM, PATIENCE);
        for (String statement : statements) {
            Gateway.Reply reply = person.observe(statement);
            if (!reply.is(202)) {
                throw new LaunchFailedException("The gateway did not take an observation: status " + reply.status());
            }
            String id = reply.json().path("observationId").asText();
            Optional<String> failure = deciding.await(person, id, Ticks.SYSTEM.now());
            if (failure.isPresent()) {
                throw new LaunchFailedException("An observation was not decided: " + failure.get());
            }
        }
    }

    /** When a question left and when its answer was there, by the wall clock. */
    record Asked(String answerId, Instant sent, Instant received) {}

    private final class Talk {
        private final Gateway person;
        private final List<Taught> taught;
        private final String session;
        private final Latencies answered = new Latencies();
        private final List<Asked> asked = new ArrayList<>();
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private String engine = "none";

        Talk(Gateway person, List<Taught> taught, String session) {
            this.person = person;
            this.taught = taught;
            this.session = session;
        }

        void ask(int count) throws InterruptedException {
            for (int i = 0; i < count; i++) {
                ask(
                        session + i / TURNS_OF_A_SESSION,
                        taught.get(i % taught.size()).question());
                Ticks.SYSTEM.waitUntil(Ticks.SYSTEM.now() + reading.toNanos());
            }
        }

        private void ask(String sessionId, String question) throws InterruptedException {
            long begin = Ticks.SYSTEM.now();
            Instant sent = Instant.now();
            try {
                Gateway.Reply reply = person.ask(sessionId, question);
                long took = Ticks.SYSTEM.now() - begin;
                Instant received = Instant.now();
                if (!reply.is(200)) {
                    answered.fail("status " + reply.status());
                    return;
                }
                answered.record(took);
                JsonNode answer = reply.json();
                asked.add(new Asked(answer.path("answerId").asText(), sent, received));
                outcomes.merge("outcome " + answer.path("outcome").asText(), 1, Integer::sum);
                engine = answer.path("engine").asText();
            } catch (IOException e) {
                answered.fail("no answer: " + e.getClass().getSimpleName());
            }
        }
    }
}
