package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what another system or a file says commands whoever reads it, in whatever mood: “The customer must always be
 * addressed formally” is no habit of anybody's. Only the person gives instructions, so such words teach nothing. Words
 * in `commanding.yaml`.
 */
public final class Commanding {
    private static final Pattern COMMANDS = Data.pattern("commanding.yaml", "commands");
    private static final Pattern ADDRESSES = Data.pattern("commanding.yaml", "addresses");
    private static final Pattern STOPS = Pattern.compile("[.!?\\n。]+");

    private Commanding() {}

    static boolean in(Clause clause, Utterance utterance) {
        boolean addressed =
                utterance.speaker() == null && ADDRESSES.matcher(clause.text()).find();
        return utterance.trust() != Trust.PERSON && (addressed || commands(clause.text()));
    }

    /** Whether words stand in a sentence that commands; as a model retells them, they may not show it. */
    public static boolean around(String words, String text, Trust trust) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return trust != Trust.PERSON
                && (commands(words)
                        || Arrays.stream(STOPS.split(text))
                                .anyMatch(sentence ->
                                        sentence.toLowerCase(Locale.ROOT).contains(wanted) && commands(sentence)));
    }

    private static boolean commands(String words) {
        return COMMANDS.matcher(words.strip()).find();
    }
}
