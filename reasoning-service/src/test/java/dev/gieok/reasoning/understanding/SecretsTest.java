package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Retention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "my password is hunter2",
                "The card is 4111 1111 1111 1111, exp 09/28",
                "내 카드 번호는 4111-1111-1111-1111",
                "주민번호 900101-1234567",
                "My SSN is 078-05-1120",
                "공유기 비밀번호는 sunny2024야",
                "국민은행 계좌번호 110-234-567890",
                "Here's my API key: sk-abcdefghijklmnop1234567890",
                "wifi: homenet / password: Sup3rSecret",
                "My PIN is 4921",
                "IBAN DE89 3704 0044 0532 0130 00",
                "my passport number is X1234567",
                "인증번호 482913"
            })
    void isNeverKept(String said) {
        assertEquals(List.of(), Understood.facts(said));
        assertEquals(List.of("secret"), Understood.passages(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I keep forgetting my password",
                "I have 4111 books",
                "My phone number is 010-1234-5678",
                "I was born on 1990-01-01"
            })
    void whatOnlyLooksLikeOneIs(String said) {
        assertFalse(Understood.passages(said).contains("secret"));
    }

    @Test
    void hidesNothingElseInTheMessage() {
        assertEquals(List.of("me lives-in Busan"), Understood.facts("I live in Busan. My password is hunter2."));
    }

    @Test
    void isMaskedInAKeptEpisode() {
        Extraction kept = Understood.retaining(Retention.ALWAYS, "Remember: my password is hunter2");
        assertTrue(kept.candidates().stream().map(Candidate::text).noneMatch(text -> text.contains("hunter2")));
        assertEquals("episode", kept.candidates().getLast().predicate());
    }
}
