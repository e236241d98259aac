package dev.gieok.reasoning.understanding.clause;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the data files of the rules from the class path. */
public final class Data {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String KINDS = "kinds";

    private Data() {}

    public static JsonNode yaml(String name) {
        try (InputStream in = open(name)) {
            return YAML.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    public static List<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** The strings of a list node. */
    public static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    /** Lists of strings by name. */
    public static Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new HashMap<>();
        yaml(name).properties().forEach(entry -> lists.put(entry.getKey(), strings(entry.getValue())));
        return Map.copyOf(lists);
    }

    /**
     * The constructions of a file, in its order. One with `kinds` (lists of words by name) stands for one of each kind: what
     * it says with `{kind}` in the place of its name and `{words}` in that of its words.
     */
    public static List<JsonNode> constructions(String name) {
        List<JsonNode> constructions = new ArrayList<>();
        for (JsonNode node : yaml(name)) {
            if (!node.has(KINDS)) {
                constructions.add(node);
            }
            node.path(KINDS).properties().forEach(kind -> constructions.add(ofKind(node, kind)));
        }
        return constructions;
    }

    private static JsonNode ofKind(JsonNode node, Map.Entry<String, JsonNode> kind) {
        ObjectNode one = node.deepCopy();
        one.remove(KINDS);
        String words = String.join("|", strings(kind.getValue()));
        try {
            return YAML.readTree(one.toString().replace("{kind}", kind.getKey()).replace("{words}", words));
        } catch (IOException broken) {
            throw new UncheckedIOException(kind.getKey(), broken);
        }
    }

    /** The words of all `kinds` of a file, by name. */
    public static Map<String, List<String>> kinds(String name) {
        Map<String, List<String>> kinds = new HashMap<>();
        yaml(name)
                .forEach(node -> node.path(KINDS)
                        .properties()
                        .forEach(kind -> kinds.put(kind.getKey(), strings(kind.getValue()))));
        return Map.copyOf(kinds);
    }

    /** Any of the expressions that a list holds, whatever the case of their letters (ASCII, which is quicker). */
    public static Pattern pattern(String name, String list) {
        return pattern(strings(yaml(name).get(list)));
    }

    /** Any of the expressions, in the same way. */
    public static Pattern pattern(List<String> expressions) {
        return Pattern.compile(String.join("|", expressions), Pattern.CASE_INSENSITIVE);
    }

    private static InputStream open(String name) {
        InputStream in = Data.class.getResourceAsStream("/understanding/" + name);
        if (in == null) {
            throw new IllegalStateException("missing resource understanding/" + name);
        }
        return in;
    }
}
