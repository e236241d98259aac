package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What stands in the user part of mem0's extraction prompt. */
final class Prompt {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "user: ";

    private Prompt() {}

    static List<String> newMessages(String prompt) {
        return section(prompt, "## New Messages")
                .lines()
                .filter(line -> line.startsWith(USER))
                .map(line -> line.substring(USER.length()))
                .toList();
    }

    static Set<String> existing(String prompt) {
        try {
            JsonNode memories = JSON.readTree(section(prompt, "## Existing Memories"));
            return StreamSupport.stream(memories.spliterator(), false)
                    .map(memory -> memory.path("text").asText())
                    .collect(Collectors.toSet());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("mem0's prompt has another form than that of 3.3.1");
        }
    }

    private static String section(String prompt, String title) {
        int begin = prompt.indexOf(title);
        if (begin < 0) {
            return "";
        }
        int end = prompt.indexOf("\n## ", begin + title.length());
        return prompt.substring(begin + title.length(), end < 0 ? prompt.length() : end)
                .strip();
    }
}
