package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.memory.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was said beside a statement, in the same breath: what tells that something ended mostly goes on with what is so instead. */
final class Message {
    private static final int LONGEST = 240;

    /** What has a time, and what has no shape, is told in the words it was said in. */
    private static final Set<String> QUOTED = Set.of("event", "plan", "schedule", "habit", "note");

    /** What a sentence is given so that it stands by itself: “My Ananya's wedding”. */
    private static final Pattern OWN = Pattern.compile("^My ");

    private Message() {}

    /** What was said in one message with an ending, in its words: “12월 19일로요” says little without “검진이 바뀌었어요”. */
    static Known beside(Known told, List<Known> endings) {
        if (told.ended() || told.denied() || !QUOTED.contains(told.predicate())) {
            return told;
        }
        return endings.stream()
                .filter(ending -> isOfOne(told, ending))
                .filter(ending ->
                        ending.text().contains(OWN.matcher(told.text()).replaceFirst("")))
                .findFirst()
                .map(ending -> told.inWords(ending.text()))
                .orElse(told);
    }

    /**
     * An ending with what else memory still has of the message that told it, since that mostly says what is so instead:
     * “Quit Schneider … started with Old Dominion”. What was forgotten of the message stays so.
     */
    static Known whole(Known ending, List<Known> known) {
        if (!ending.ended() || ending.kind() != CitationKind.MEMORY) {
            return ending;
        }
        String words = known.stream()
                .filter(other -> other.holds() && !other.ended() && !other.denied() && isOfOne(other, ending))
                .map(Known::text)
                .distinct()
                .filter(text -> !ending.text().contains(text) && !text.contains(ending.text()))
                .reduce(ending.text(), (all, text) -> all + Change.LEFT_OUT + text);
        return words.length() <= LONGEST ? ending.inWords(words) : ending;
    }

    /** A memory with what else memory has of the message that told it, whom it tells of first; as it is where that is long. */
    static Known joined(Known one, List<Known> all) {
        if (one.kind() != CitationKind.MEMORY) {
            return one;
        }
        List<String> texts = all.stream()
                .filter(other -> other.kind() == CitationKind.MEMORY && isOfOne(other, one))
                .sorted(Comparator.comparing(other -> !other.relation()))
                .map(Known::text)
                .distinct()
                .toList();
        String words = texts.stream()
                .filter(text -> texts.stream().noneMatch(other -> !other.equals(text) && other.contains(text)))
                .collect(Collectors.joining(Change.LEFT_OUT));
        return words.length() <= LONGEST ? one.inWords(words) : one;
    }

    private static boolean isOfOne(Known told, Known ending) {
        return told.kind() == CitationKind.TURN
                ? told.sourceId().equals(ending.sourceId())
                : told.observationId() != null && told.observationId().equals(ending.observationId());
    }

    /**
     * The whole message when it is short, and otherwise the statement with what follows it; the statement alone when
     * that is long, too.
     */
    static String whole(String statement, String message) {
        if (message.length() <= statement.length()) {
            return statement;
        }
        if (message.length() <= LONGEST) {
            return message.strip();
        }
        int at = message.indexOf(statement);
        return at < 0 || message.length() - at > LONGEST
                ? statement
                : message.substring(at).strip();
    }
}
