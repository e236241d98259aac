package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gieok.platform.meaning.Gist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldTextsTest {
    private static final List<String> WORDS =
            List.of("invoices", "invoicing", "lamps", "서예를", "서예반은", "K3를", "K3", "술");

    @Test
    void whatIsKeptInStepTellsWhatIsReadAnewDoes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Integer, String> texts = new LinkedHashMap<>();
        HeldTexts<Integer> kept = new HeldTexts<>();
        for (int step = 0; step < 300; step++) {
            Integer id = random.nextInt(20);
            if (random.nextInt(3) == 0) {
                texts.remove(id);
                kept.remove(id);
            } else {
                texts.put(id, any(random) + " " + any(random));
                kept.add(id, texts.get(id));
            }
            HeldTexts<Integer> anew = HeldTexts.of(texts);
            List<String> wanted = List.of(any(random), any(random) + " " + any(random), "lamp", "서예");
            assertEquals(anew.telling(wanted), kept.telling(wanted), "seed " + seed);
            assertEquals(texts.keySet(), kept.all(), "seed " + seed);
        }
    }

    @Test
    void whatAFactIsAboutFollowsItsText() {
        HeldTexts<Integer> texts = new HeldTexts<>();
        int id = 1;
        texts.add(id, "I work as a nurse at the hospital");
        Gist work = texts.gist(id);
        texts.add(id, "My cat is called Momo");

        assertSame(texts.gist(id), texts.gist(id));
        assertNotSame(work, texts.gist(id));
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
