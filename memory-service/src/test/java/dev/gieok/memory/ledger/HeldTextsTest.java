package dev.gieok.memory.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gieok.contracts.id.FactId;
import dev.gieok.platform.change.Gist;
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
        Map<FactId, String> texts = new LinkedHashMap<>();
        HeldTexts kept = new HeldTexts();
        for (int step = 0; step < 300; step++) {
            FactId id = new FactId("fct_" + String.format("%026d", random.nextInt(20)));
            if (random.nextInt(3) == 0) {
                texts.remove(id);
                kept.remove(id);
            } else {
                texts.put(id, any(random) + " " + any(random));
                kept.add(id, texts.get(id));
            }
            HeldTexts anew = new HeldTexts();
            texts.forEach(anew::add);
            List<String> wanted = List.of(any(random), any(random) + " " + any(random), "lamp", "서예");
            assertEquals(anew.telling(wanted), kept.telling(wanted), "seed " + seed);
            assertEquals(texts.keySet(), kept.facts(), "seed " + seed);
        }
    }

    @Test
    void whatAFactIsAboutFollowsItsText() {
        HeldTexts texts = new HeldTexts();
        FactId id = new FactId("fct_" + "1".repeat(26));
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
