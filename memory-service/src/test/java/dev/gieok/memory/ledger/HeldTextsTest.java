package dev.gieok.memory.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.id.FactId;
import dev.gieok.platform.change.LifeDomains;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
            double[] domains = LifeDomains.of(any(random));
            assertEquals(anew.about(domains, 0.5), kept.about(domains, 0.5), "seed " + seed);
        }
    }

    @Test
    void whatTellsOfTheSamePartOfLifeIsFound() {
        HeldTexts texts = new HeldTexts();
        FactId work = new FactId("fct_" + "1".repeat(26));
        texts.add(work, "I work as a nurse at the hospital");
        texts.add(new FactId("fct_" + "2".repeat(26)), "My cat is called Momo");

        assertEquals(Set.of(work), texts.about(LifeDomains.of("나 병원 그만뒀어, 사직서 냈어"), 0.5));
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
