package dev.gieok.reasoning.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a reply is cut into pieces, the pieces add up to the same. */
class RestoringTest {
    private static final String REPLIES = """
            [PERSON_1] lives with [PERSON_2] [1], see [EMAIL_1] or [person_2]'s P.
            [PERSON_1]은(는) [PERSON_2]와 [PERSON_3]으로부터 [EMAIL_1]으로 [PERSON_11]이 [PERSON_1
            PERSON_1, PERSONAL_1 [PERSON_9] \\[PERSON\\_2\\]야, [PERSON_3]이에요! [ [[PERSON_1]] [PERSON_1][PERSON_2]
            😀[PERSON_1]😀 IP 1 [IP_1] [PERSON_2]아""";

    private final Pseudonyms pseudonyms = pseudonyms();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void restoresTheSameAtEverySplitPoint(int line) {
        String reply = REPLIES.lines().toList().get(line);
        String whole = read(reply);
        for (int first = 0; first <= reply.length(); first++) {
            for (int second = first; second <= reply.length(); second++) {
                String at = first + " and " + second;
                assertEquals(
                        whole,
                        read(reply.substring(0, first), reply.substring(first, second), reply.substring(second)),
                        at);
            }
        }
    }

    @Test
    void restoresTheSameInPiecesOfAnyLength() {
        String whole = read(REPLIES);
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Restoring restoring = new Restoring(pseudonyms, value -> value);
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < REPLIES.length(); ) {
                int end = Math.min(REPLIES.length(), i + 1 + random.nextInt(6));
                out.append(restoring.read(REPLIES.substring(i, end)));
                i = end;
            }
            assertEquals(whole, out.append(restoring.end()).toString(), "seed " + seed);
        }
    }

    @Test
    void holdsBackNoMoreThanItMust() {
        Restoring restoring = new Restoring(pseudonyms, value -> value);

        assertEquals("You and ", restoring.read("You and [PERS"));
        assertEquals("Ines ", restoring.read("ON_1] "));
        assertEquals("[see", restoring.read("[see"));
        assertTrue(restoring.end().isEmpty());
    }

    private String read(String... pieces) {
        Restoring restoring = new Restoring(pseudonyms, value -> value);
        StringBuilder out = new StringBuilder();
        for (String piece : pieces) {
            out.append(restoring.read(piece));
        }
        return out.append(restoring.end()).toString();
    }

    private static Pseudonyms pseudonyms() {
        PersonalData data = new PersonalData();
        List<Personal> found = List.of(
                new Personal(Sort.PERSON, "Ines"),
                new Personal(Sort.PERSON, "김서연"),
                new Personal(Sort.PERSON, "민수"),
                new Personal(Sort.EMAIL, "ines@x.example"));
        Pseudonyms pseudonyms = new Pseudonyms(data, found, List.of());
        pseudonyms.hide("Ines, 김서연, 민수, ines@x.example");
        return pseudonyms;
    }
}
