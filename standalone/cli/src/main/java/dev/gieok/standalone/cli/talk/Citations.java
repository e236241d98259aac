package dev.gieok.standalone.cli.talk;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import java.util.List;
import java.util.Locale;

/** What an answer cites, a line each. */
public final class Citations {
    private static final int LONGEST_QUOTE = 100;

    private Citations() {}

    public static List<String> lines(Answer answer) {
        return answer.citations().stream().map(Citations::line).toList();
    }

    private static String line(Citation citation) {
        String kind = citation.kind().name().toLowerCase(Locale.ROOT);
        return citation.marker() + " " + kind + where(citation) + ": “" + quote(citation) + "”";
    }

    private static String quote(Citation citation) {
        String quote = citation.quote().replaceAll("\\s+", " ").strip();
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    private static String where(Citation citation) {
        StringBuilder where = new StringBuilder();
        if (citation.page() != null) {
            where.append(", page ").append(citation.page());
        }
        List<Double> region = citation.region();
        if (region != null && region.size() == 4) {
            where.append(String.format(
                    Locale.ROOT,
                    ", at %.0f %% from the left, %.0f %% from the top",
                    100 * region.get(0),
                    100 * region.get(1)));
        }
        return where.toString();
    }
}
