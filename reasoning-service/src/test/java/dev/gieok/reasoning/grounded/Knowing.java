package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who was told sentences, shown papers and spoken with, and is then asked. Everything told is recalled. */
final class Knowing {
    private static final Instant TOLD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Extractor EXTRACTOR = new Extractor();
    private static final GroundedAnswerer ANSWERER = new GroundedAnswerer(new QuestionReader(), EXTRACTOR);
    private static final Signals SIGNALS = new Signals(0.5, 0.5, 0, 0.5, 0.5, 0);

    private static final Instant CHANGED = Instant.parse("2026-11-22T09:00:00Z");

    private final List<Memory> memories = new ArrayList<>();
    private final List<MomentItem> moments = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private boolean dense;

    static Knowing that(String... told) {
        Knowing knowing = new Knowing();
        for (String sentence : told) {
            knowing.told(sentence);
        }
        return knowing;
    }

    /** On the 22nd: what it put out of date has ended. */
    Knowing then(String... told) {
        for (String sentence : told) {
            Instant when = CHANGED.plusSeconds(memories.size());
            List<Memory> decided = Decided.by(extracted(sentence, when), sentence, memories, when);
            memories.clear();
            memories.addAll(decided);
        }
        return this;
    }

    /** On the 22nd, after which nobody is sure of all that was told before. */
    Knowing thenPerhaps(String told) {
        List<Memory> before = List.copyOf(memories);
        memories.clear();
        List<Memory> since = extracted(told, CHANGED).candidates().stream()
                .map(candidate -> Decided.memory(candidate, told, before.size(), CHANGED, List.of()))
                .toList();
        ObservationId by = since.getFirst().evidence().getFirst().observationId();
        before.forEach(memory -> memories.add(Decided.doubted(memory, by)));
        memories.addAll(since);
        return this;
    }

    /** And recall does not find it. */
    Knowing withoutTheLast() {
        memories.removeLast();
        return this;
    }

    /** Of what holds no longer recall finds nothing, unless it is asked for. */
    Knowing withoutHistory() {
        memories.removeIf(memory -> memory.status() == FactStatus.SUPERSEDED);
        return this;
    }

    private static Extraction extracted(String sentence, Instant when) {
        return EXTRACTOR.extract(new Utterance(sentence, null, when, SEOUL, Trust.PERSON, Retention.AUTO, List.of()));
    }

    Knowing read(String... lines) {
        double step = 1.0 / lines.length;
        List<Line> printed = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            printed.add(new Line(lines[i], List.of(0.1, i * step, 0.8, step / 2)));
        }
        Moment moment = new Moment(
                new MomentId("mom_" + number(moments.size())),
                new MediaId("med_" + number(moments.size())),
                "page",
                String.join("\n", lines),
                "en",
                1,
                List.of(0.0, 0.0, 1.0, 1.0),
                null,
                null,
                printed,
                0.9,
                null);
        moments.add(new MomentItem(moment, null, 0.6, SIGNALS));
        return this;
    }

    Knowing afterSaying(String... words) {
        return afterSaying(NOW, words);
    }

    Knowing afterSayingAWhileAgo(String... words) {
        return afterSaying(NOW.minus(Duration.ofMinutes(1)), words);
    }

    /** On the day on which it was told. */
    Knowing afterSayingLongAgo(String... words) {
        return afterSaying(TOLD, words);
    }

    private Knowing afterSaying(Instant when, String... words) {
        for (String word : words) {
            turns.add(new Turn(new AnswerId("ans_" + number(turns.size())), word, List.of(), when, null));
        }
        return this;
    }

    /** And ordered what changed an instruction, which memory has taken for one. */
    Knowing ordered(String order) {
        extracted(order, TOLD).passages().stream()
                .flatMap(passage -> Stream.ofNullable(passage.order()))
                .map(told -> Decided.memory(told.instruction("en"), order, memories.size(), TOLD, List.of()))
                .forEach(memories::add);
        return this;
    }

    /** And asks for this so often that it is a habit, or an instruction. */
    Knowing asking(String request) {
        extracted(request, TOLD).passages().stream()
                .flatMap(passage -> Stream.ofNullable(passage.request()))
                .map(again -> Decided.memory(again.candidate(), request, memories.size(), TOLD, List.of()))
                .forEach(memories::add);
        return this;
    }

    /** Recall has an encoder. */
    Knowing byMeaning() {
        dense = true;
        return this;
    }

    private Signals signals(String question, Memory memory) {
        return new Signals(dense ? Dense.alike(question, memory.text()) : 0, 0.5, 0, 0.5, 0.5, 0);
    }

    GroundedAnswer asked(String question) {
        return asked(question, Retention.AUTO);
    }

    GroundedAnswer asked(String question, Retention retain) {
        return asked(question, retain, List.of(Part.text(question)));
    }

    /** With what was read attached. */
    GroundedAnswer attached(String question) {
        return asked(
                question,
                Retention.AUTO,
                List.of(
                        Part.text(question),
                        Part.media(moments.getFirst().moment().mediaId())));
    }

    private GroundedAnswer asked(String question, Retention retain, List<Part> parts) {
        RecallResult recalled = new RecallResult(
                memories.stream()
                        .map(memory -> new RecallItem(memory, 0.8, signals(question, memory)))
                        .toList(),
                List.of(),
                turns,
                moments,
                List.of());
        List<String> earlier = turns.stream().map(Turn::text).toList();
        Utterance utterance = new Utterance(question, null, NOW, SEOUL, Trust.PERSON, retain, earlier);
        return ANSWERER.answer(
                new GroundedQuestion(question, NOW, SEOUL, recalled, EXTRACTOR.extract(utterance), parts));
    }

    private void told(String sentence) {
        for (Candidate candidate : extracted(sentence, TOLD).candidates()) {
            memories.add(Decided.memory(candidate, sentence, memories.size(), TOLD, List.of()));
        }
    }

    static String number(int n) {
        return String.format("%026d", n);
    }
}
