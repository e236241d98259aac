package dev.gieok.reasoning.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Seoul [1].|In Seoul [1].",
                "In Seoul [9].|In Seoul.",
                "In Seoul [1, 9] and Busan [2][3].|In Seoul [1] and Busan [2].",
                "A list [see below] of two [1]|A list [see below] of two [1]",
                "An [open bracket that goes on and on and on|An [open bracket that goes on and on and on",
                "[[1]]|[[1]]",
                "x[0] and arr[99999999999]|x and arr",
                "`x[0]` is not [9] cited|`x[0]` is not cited",
                "I don't know. [UNKNOWN]|I don't know.",
                "서울에 살아요 [2].|서울에 살아요 [2]."
            })
    void showsOnlyMarkersOfWhatWasGiven(String reply, String shown) {
        MarkerReader reader = new MarkerReader(Set.of(1, 2));

        String streamed = reader.read(reply) + reader.end();

        assertEquals(shown, streamed);
        assertEquals(shown, reader.text());
    }

    @Test
    void readsTheSameHoweverTheReplyIsCutIntoPieces() {
        String reply = "You live in Seoul [1], [7] once in Busan [2, 8]. [x] [[2]] [unknown]";
        String whole = read(reply, Integer.MAX_VALUE, new Random(0));
        for (long seed = 0; seed < 200; seed++) {
            assertEquals(whole, read(reply, 5, new Random(seed)), "seed " + seed);
        }
    }

    private static String read(String reply, int longest, Random random) {
        MarkerReader reader = new MarkerReader(Set.of(1, 2));
        StringBuilder streamed = new StringBuilder();
        for (int i = 0; i < reply.length(); ) {
            int end = Math.min(
                    reply.length(), longest == Integer.MAX_VALUE ? reply.length() : i + 1 + random.nextInt(longest));
            streamed.append(reader.read(reply.substring(i, end)));
            i = end;
        }
        return streamed.append(reader.end()).toString();
    }
}
