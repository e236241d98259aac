package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedInsteadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Don't call me Captain any more, call me Robin. | Don't call me Captain any more, call me Robin",
                "이제 표 쓰지 말고 문장으로 설명해줘. | 이제 표 쓰지 말고 문장으로 설명해줘",
                "Those brief replies leave me guessing half the time. Go into detail from here on, if you would. | Those brief replies leave me guessing half the time. Go into detail from here on, if you would",
                "Call me Sam. I had a lovely walk along the canal this morning with the dogs. Actually, call me Alex. | Actually, call me Alex"
            })
    void isOneInstructionWithWhatItForbids(String message, String text) {
        assertEquals(
                List.of(text),
                Understood.of(message).candidates().stream()
                        .filter(each -> each.kind() == Kind.INSTRUCTION)
                        .map(Candidate::text)
                        .toList());
    }
}
