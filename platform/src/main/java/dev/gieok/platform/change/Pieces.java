package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a note tells, piece by piece. “Got two kids, Jaylen and Kiara. They come every other weekend” does not end with
 * the weekends: what names somebody or something else is still so.
 */
public final class Pieces {
    private static final Pattern BREAK = Pattern.compile("(?<=[.!?;])\\s+|,\\s+|\\s+(?=and\\s)|\\n+");
    /** A name begins no sentence, so that every other word there may have a capital, too. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Lu}\\p{Ll}[\\p{L}'’-]*");

    private static final Set<String> DATES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private Pieces() {}

    /** Whether an ending whose object names a part of something told ends it. */
    public static boolean ended(Candidate ending, Kind kind, String object) {
        return SameObjects.within(ending.object(), object)
                && (kind != Kind.UNSORTED || allMeant(object, List.of(ending.object()), ending.text()));
    }

    /** @param words that name what is over @param said the message that says so */
    static boolean allMeant(String told, Collection<String> words, String said) {
        String message = said.toLowerCase(Locale.ROOT);
        boolean begins = true;
        for (String piece : BREAK.split(told)) {
            if (piece.isEmpty()) {
                // “A kayak, , a tent”
                continue;
            }
            if (!HeldTexts.tells(piece, words) && namesAnother(piece, begins, message)) {
                return false;
            }
            begins = ".!?;".indexOf(piece.charAt(piece.length() - 1)) >= 0;
        }
        return true;
    }

    private static boolean namesAnother(String piece, boolean begins, String message) {
        Matcher names = NAME.matcher(piece);
        while (names.find()) {
            String name = names.group().replaceFirst("['’].*", "").toLowerCase(Locale.ROOT);
            boolean first = names.start() == 0 && begins;
            boolean date =
                    DATES.contains(name) || name.endsWith("s") && DATES.contains(name.substring(0, name.length() - 1));
            if (!first && !date && name.length() > 1 && !message.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
