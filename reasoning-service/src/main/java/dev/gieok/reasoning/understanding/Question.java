package dev.gieok.reasoning.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message wants.
 *
 * @param language `en` or `ko`
 * @param subject `me`, a role (`sister`) or a name (`Ines`)
 * @param predicates what is asked about, the likeliest first; empty when no construction fits
 * @param object the value that a yes-or-no question asks about, in the person's words
 * @param about what sort of thing is asked for (“which music …”), in the person's words
 * @param media it asks about something that was uploaded
 * @param task name of the task when it needs a language model, such as `translate`
 */
public record Question(
        String language,
        Asks asks,
        String subject,
        List<String> predicates,
        @Nullable String object,
        @Nullable String about,
        When when,
        boolean media,
        @Nullable String task) {

    /** In place of a predicate: somebody was named, and nothing asked. */
    public static final String WHICH = "which";

    /** What sort of message it is. */
    public enum Asks {
        /** It asks for something that memory may know. */
        QUESTION,
        /** It tells. */
        STATEMENT,
        /** It wants something done. */
        TASK,
        /** Greetings and thanks. */
        SMALL_TALK
    }

    /** Which time the question is about. */
    public enum When {
        NOW,
        PAST,
        FUTURE
    }

    /** What is known of somebody, now. @param subject as of a question */
    public static Question everythingOf(String language, String subject) {
        return new Question(language, Asks.QUESTION, subject, List.of("everything"), null, null, When.NOW, false, null);
    }

    public boolean needsModel() {
        return task != null;
    }

    @Override
    public String toString() {
        return "Question[" + asks + " " + predicates + "]";
    }
}
