package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "월세 50만원 내요, 월세가 58만원으로 올랐어요, true",
        "용량은 50mg, 용량이 75로 늘었어, true",
        "강아지 두 마리 키워, 강아지가 세 마리야, true",
        "강아지 두 마리 키워, 강아지가 2마리야, false",
        "커피 하루 두 잔, 커피 3잔 마셔, true",
        "커피 하루 두 잔, 담배 한 갑, false",
        "월세 50만원 내요, 월세 잘 냈어, false",
        "월세 50만원 내요, 월세 50만 원 그대로야, false",
    })
    void differWhereTheSameIsCountedAndComesToAnotherNumber(String held, String told, boolean differ) {
        assertEquals(differ, Amounts.of(told).differs(Amounts.of(held)));
    }
}
