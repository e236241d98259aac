package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void tenThousandStatementsAreAllDifferentAndHalfOfThemKorean() {
        List<Statement> statements = new Statements(1).take(10_000);

        assertEquals(
                10_000, new HashSet<>(statements.stream().map(Statement::text).toList()).size());
        assertEquals(
                5_000,
                statements.stream().filter(it -> it.text().matches(".*[가-힣].*")).count());
    }

    @Test
    void theSameSeedSaysTheSame() {
        assertEquals(new Statements(7).take(50), new Statements(7).take(50));
        assertNotEquals(new Statements(7).take(50), new Statements(8).take(50));
    }

    @Test
    void everySlotIsFilledAndEveryStatementIsKnownAgain() {
        for (Statement statement : new Statements(2).take(2_000)) {
            assertFalse(
                    (statement.text() + statement.question() + statement.words()).matches(".*[{}|;].*"),
                    statement.text());
            assertTrue(statement.isIn(statement.text()), statement.text());
        }
    }

    @Test
    void aParticleFitsTheSyllableBeforeIt() {
        String all = String.join(
                "\n",
                new Statements(3).take(4_000).stream().map(Statement::text).toList());

        assertTrue(all.contains("국수를 ") && all.contains("수박을 "), "both particles are used");
        assertFalse(all.contains("국수을 ") || all.contains("수박를 "), "and neither after the wrong syllable");
    }

    @Test
    void theConversationAsksOnlyForWhatItTaught() {
        assertTrue(Taught.all().size() >= 10);
        Taught.all().forEach(taught -> assertTrue(taught.question().endsWith("?"), taught.question()));
    }
}
