package dev.gieok.standalone.cli.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.standalone.cli.talk.Citations;
import dev.gieok.standalone.cli.talk.Gateway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The memory lives: told, corrected, asked about at other times, explained, and left out. */
final class Life {
    static final Duration TOLD_AGO = Duration.ofDays(3);

    private final Gateway gateway;
    private final Screen screen;
    private final Clock clock;
    private final Learnt learnt = new Learnt();

    Life(Gateway gateway, Screen screen, Clock clock) {
        this.gateway = gateway;
        this.screen = screen;
        this.clock = clock;
    }

    Learnt learnt() {
        return learnt;
    }

    /** What it taught; empty when it was let go, and the screen says why. */
    List<JsonNode> tell(String sentence) {
        screen.step("Tell");
        screen.you(sentence, "(as if it had been said three days ago)");
        return said(sentence, clock.instant().minus(TOLD_AGO));
    }

    /** By saying what changed; by hand when nothing is said, or when it did not read as a change. */
    void correct(Saying saying, List<JsonNode> told) {
        screen.step("Correct");
        boolean changed = false;
        if (saying.change() != null) {
            screen.you(saying.change(), "");
            List<JsonNode> now = said(saying.change(), clock.instant());
            changed = now.stream().anyMatch(memory -> !memory.path("supersedes").isEmpty());
            if (!changed) {
                screen.because("It was not understood as a change of the first, so both stand. The date, by hand:");
            }
        }
        if (!changed) {
            backdate(told.getFirst());
        }
    }

    private void backdate(JsonNode memory) {
        Instant earlier = clock.instant().minus(365, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        screen.you("That has been so for a year.", "(PATCH /v1/memories/…  validFrom, If-Match)");
        JsonNode edited = gateway.edit(memory.path("factId").asText(), Map.of("validFrom", earlier));
        screen.gieok("“" + edited.path("text").asText() + "” since "
                + edited.path("validFrom").asText().substring(0, 10) + ", version "
                + edited.path("version").asInt());
    }

    /** What was true at a time, and what was believed at a time, are two questions. */
    void lookBack(Instant beforeCorrection) {
        screen.step("As of yesterday");
        Instant now = clock.instant();
        Instant yesterday = now.minus(1, ChronoUnit.DAYS);
        screen.at("true today", texts(Map.of("validAt", now.toString())));
        screen.at("true yesterday   (validAt)", texts(Map.of("validAt", yesterday.toString())));
        screen.at(
                "believed before the correction",
                texts(Map.of("asOf", beforeCorrection.toString(), "validAt", now.toString())));
        screen.at("believed yesterday  (asOf)", texts(Map.of("asOf", yesterday.toString())));
    }

    Answer ask(String question, String session) {
        screen.step("Why");
        screen.you(question, "(in another conversation)");
        Answer answer = gateway.chat(session, List.of(Map.of("type", "text", "text", question)));
        learnt.notePath("/v1/answers/" + answer.answerId());
        learnt.notePath("/v1/answers/" + answer.answerId() + "/explanation");
        learnt.notePath("/v1/sessions/" + answer.sessionId());
        screen.gieok(answer.text());
        JsonNode why = gateway.read("/v1/answers/" + answer.answerId() + "/explanation")
                .path("explanations");
        for (Citation citation : answer.citations()) {
            JsonNode one = why.path(citation.id().value());
            screen.because(citation.marker() + " " + one.path("reason").asText());
            Map<String, Double> signals = new LinkedHashMap<>();
            one.path("signals")
                    .fields()
                    .forEachRemaining(signal ->
                            signals.put(signal.getKey(), signal.getValue().asDouble()));
            if (!signals.isEmpty()) {
                screen.signals(signals);
            }
        }
        return answer;
    }

    void without(Answer answer, String question) {
        screen.step("Without it");
        if (answer.citations().isEmpty()) {
            screen.because("The answer rests on nothing, so there is nothing to leave out.");
            return;
        }
        List<CitationId> all = answer.citations().stream().map(Citation::id).toList();
        screen.you(question, "(without " + String.join(" ", markers(answer)) + ")");
        Answer other = gateway.without(answer.answerId(), all);
        screen.gieok(other.text());
        Citations.lines(other).forEach(screen::because);
    }

    private List<JsonNode> said(String sentence, Instant when) {
        ObservationId id = gateway.observe(sentence, when);
        ObservationView story =
                Awaiting.until(() -> gateway.observation(id), it -> !it.status().equals("pending"));
        List<JsonNode> taught = learnt.note(gateway, sentence, id, story);
        taught.forEach(memory -> screen.gieok(described(memory)));
        for (Decision decision : story.decisions()) {
            screen.because(verdict(decision) + ": " + decision.reason());
        }
        return taught;
    }

    private static String named(JsonNode memory) {
        String negation = memory.path("negated").asBoolean() ? "not " : "";
        return negation + memory.path("predicate").asText() + ": "
                + memory.path("object").asText();
    }

    private static String described(JsonNode memory) {
        return String.format(
                Locale.ROOT,
                "%s · strength %.2f%s",
                named(memory),
                memory.path("strength").asDouble(),
                memory.path("sensitivity").asText("normal").equals("normal")
                        ? ""
                        : " · " + memory.path("sensitivity").asText());
    }

    private static String verdict(Decision decision) {
        return (decision.decision() == Verdict.DISCARD
                        ? "let go"
                        : decision.decision().name())
                .toLowerCase(Locale.ROOT);
    }

    private String texts(Map<String, String> moment) {
        String texts = gateway.memories(moment).stream()
                .map(memory -> named(memory) + " since "
                        + memory.path("validFrom").asText().substring(0, 10))
                .sorted()
                .collect(Collectors.joining(" · "));
        return texts.isEmpty() ? "nothing" : texts;
    }

    private static List<String> markers(Answer answer) {
        return answer.citations().stream().map(Citation::marker).toList();
    }
}
