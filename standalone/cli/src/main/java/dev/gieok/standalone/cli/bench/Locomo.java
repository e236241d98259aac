package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conversations in the form of LoCoMo (Maharana et al., ACL 2024): sessions of turns, and questions with the turns that
 * answer them. The file is the reader's own: none comes with Gieok.
 *
 * @param leftOut questions of the categories asked for that name no turn which is there
 */
record Locomo(List<Conversation> conversations, int leftOut) {
    /** What the categories are called; the fifth, adversarial, has no answer to find. */
    static final Map<Integer, String> CATEGORIES =
            Map.of(1, "multi-hop", 2, "temporal", 3, "open domain", 4, "single-hop");

    private static final Pattern SESSION = Pattern.compile("session_(\\d+)");
    private static final Pattern TURN_ID = Pattern.compile("D\\d+:\\d+");
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("h:mm a 'on' d MMMM, yyyy")
            .toFormatter(Locale.ENGLISH);

    /** One of them, its turns in their order. */
    record Conversation(String id, List<Turn> turns, List<Asked> questions) {}

    /** What somebody said. */
    record Turn(String id, String session, String speaker, String text, Instant at) {}

    /** A question and the turns that it needs. */
    record Asked(String question, int category, Set<String> evidence) {}

    /** @param most conversations that are taken */
    static Locomo read(Path file, int most) throws IOException {
        List<Conversation> conversations = new ArrayList<>();
        int leftOut = 0;
        for (JsonNode sample : JsonMapper.builder().build().readTree(file.toFile())) {
            if (conversations.size() < most) {
                List<Turn> turns = turns(sample.path("conversation"));
                Set<String> there = new HashSet<>();
                turns.forEach(turn -> there.add(turn.id()));
                List<Asked> questions = new ArrayList<>();
                for (JsonNode asked : sample.path("qa")) {
                    if (CATEGORIES.containsKey(asked.path("category").asInt())) {
                        questions.add(asked(asked, there));
                    }
                }
                List<Asked> answerable = questions.stream()
                        .filter(asked -> !asked.evidence().isEmpty())
                        .toList();
                leftOut += questions.size() - answerable.size();
                conversations.add(new Conversation(sample.path("sample_id").asText(), turns, answerable));
            }
        }
        return new Locomo(conversations, leftOut);
    }

    private static List<Turn> turns(JsonNode conversation) {
        List<Integer> sessions = new ArrayList<>();
        conversation.fieldNames().forEachRemaining(name -> {
            Matcher session = SESSION.matcher(name);
            if (session.matches()) {
                sessions.add(Integer.valueOf(session.group(1)));
            }
        });
        List<Turn> turns = new ArrayList<>();
        sessions.stream().sorted().forEach(number -> {
            String session = "session_" + number;
            Instant at = LocalDateTime.parse(
                            conversation.path(session + "_date_time").asText(), DATE)
                    .toInstant(ZoneOffset.UTC);
            for (JsonNode turn : conversation.path(session)) {
                turns.add(new Turn(
                        turn.path("dia_id").asText(),
                        session,
                        turn.path("speaker").asText(),
                        turn.path("text").asText(),
                        at));
            }
        });
        return turns;
    }

    /** Some files write several ids into one text, or half of one. */
    private static Asked asked(JsonNode asked, Set<String> there) {
        Set<String> evidence = new LinkedHashSet<>();
        asked.path("evidence")
                .forEach(text -> TURN_ID.matcher(text.asText())
                        .results()
                        .map(found -> found.group())
                        .filter(there::contains)
                        .forEach(evidence::add));
        return new Asked(asked.path("question").asText(), asked.path("category").asInt(), evidence);
    }
}
