package dev.gieok.memory.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.id.FactId;
import java.util.Comparator;
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
            assertEquals(sorted(anew, wanted), sorted(kept, wanted), "seed " + seed);
        }
    }

    private static List<HeldTexts.Told> sorted(HeldTexts texts, List<String> words) {
        return texts.telling(words).stream()
                .sorted(Comparator.comparing(told -> told.factId().value()))
                .toList();
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
