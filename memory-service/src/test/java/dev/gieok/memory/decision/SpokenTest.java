package dev.gieok.memory.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where in a message the words of a fact stand. */
class SpokenTest {
    private static final String MESSAGE = "큰놈이 울산 생활 접고 베트남으로 나갔대. 회사서 가라 했다네.";

    @Test
    void ofWordsAndOfEachPartBetweenGaps() {
        assertEquals(List.of(24), Spoken.at("회사서 가라 했다네", MESSAGE));
        assertEquals(List.of(0, 24), Spoken.at("큰놈이 울산 생활 접고 … 회사서 가라 했다네", MESSAGE));
    }

    @Test
    void whatWasMadeOfTheFirstWordsIsLookedPast() {
        assertEquals(List.of(4), Spoken.at("큰아들은 울산 생활 접고 베트남으로 나갔대", MESSAGE));
        assertNull(Spoken.at("큰아들은 지금 회사원으로 베트남에 가서 산다고 했다네", MESSAGE));
    }

    @Test
    void nowhereWhereOneIsNotThereOrStandsBefore() {
        assertNull(Spoken.at("큰놈이 울산 생활 접고 … 서울로 갔대", MESSAGE));
        assertNull(Spoken.at("회사서 가라 했다네 … 큰놈이 울산 생활 접고", MESSAGE));
        assertNull(Spoken.at("", MESSAGE));
    }
}
