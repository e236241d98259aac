package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RenewalTest {
    private final HeldTexts<Integer> texts = new HeldTexts<>();
    private final Map<Integer, Overtaking.Held> held = new HashMap<>();

    @Test
    void whatIsCountedAnewTakesThePlaceOfWhatWas() {
        hold(1, "me", "note", "월세 50만원 내요");
        hold(2, "me", "note", "커피 하루 두 잔 마셔요");

        assertEquals(Set.of(1), recounted("월세가 58만원으로 올랐어요"));
        assertEquals(Set.of(), recounted("월세가 50만원 그대로예요"));
        assertEquals(Set.of(), recounted("관리비가 58만원으로 올랐어요"));
    }

    @Test
    void whereTwoThingsAreMeantNeitherEnds() {
        hold(1, "me", "note", "월세 50만원 내요");
        hold(2, "me", "note", "사무실 월세 90만원 내요");

        assertEquals(Set.of(), recounted("월세가 58만원으로 올랐어요"));
    }

    @Test
    void whatIsSomebodyElsesStays() {
        hold(1, "sister", "note", "월세 50만원 낸대요");

        assertEquals(Set.of(), recounted("월세가 58만원으로 올랐어요"));
    }

    private void hold(int id, String subject, String predicate, String text) {
        texts.add(id, text);
        held.put(id, new Overtaking.Held(Kind.UNSORTED, subject, predicate, text));
    }

    private Set<Integer> recounted(String told) {
        Change change = new Change("me", 3, List.of(), List.of(), told, told, "ko", List.of(), "rules");
        Function<Integer, Optional<Overtaking.Held>> holding = id -> Optional.ofNullable(held.get(id));
        return new Renewal<>(texts, holding, holding, List.of()).recounted(change);
    }
}
