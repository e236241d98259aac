package dev.gieok.reasoning.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prompt files under `prompts/`; a changed prompt is a new version beside the old one. */
public final class Prompts {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private Prompts() {}

    /**
     * The text of a prompt file.
     *
     * @param name such as `answer.v1.txt`
     */
    public static String load(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no prompt " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills every slot in one pass, so that what is filled in cannot hold a slot. */
    public static String filled(String template, Map<String, String> values) {
        return SLOT.matcher(template).replaceAll(slot -> {
            String value = values.get(slot.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing for the slot " + slot.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
