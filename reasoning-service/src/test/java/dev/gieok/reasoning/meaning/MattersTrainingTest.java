package dev.gieok.reasoning.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.meaning.Matters;
import dev.gieok.reasoning.understanding.MatterSentence;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights of matters in the repository are learnt from the sentences that are there: training itself takes minutes. */
class MattersTrainingTest {
    private static final double FLOOR = 0.85;
    private static final int EVERY = 10;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void whatIsWeighedIsWhatTheSentencesHave(String language) throws IOException {
        assertEquals(
                MattersTraining.columns(MatterSentence.of(language)).keySet(),
                names("/meaning/matters-" + language + ".bin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void theSentencesAreOfTheirMatters(String language) {
        List<MatterSentence> all = MatterSentence.of(language);
        int right = 0;
        int asked = 0;
        for (int i = 0; i < all.size(); i += EVERY, asked++) {
            float[] shares = Matters.of(all.get(i).text());
            int matter = Matters.NAMES.indexOf(all.get(i).matter());
            right += isGreatest(shares, matter) ? 1 : 0;
        }
        assertTrue(right >= FLOOR * asked, right + " of " + asked);
    }

    private static boolean isGreatest(float[] shares, int which) {
        for (float share : shares) {
            if (share > shares[which]) {
                return false;
            }
        }
        return true;
    }

    /** Without what always counts and the dimensions of the meaning. */
    private static Set<String> names(String file) throws IOException {
        Set<String> names = VectorsFile.names(file);
        names.removeIf(name -> name.equals(Matters.BIAS) || name.startsWith(Matters.DIMENSION));
        return names;
    }
}
