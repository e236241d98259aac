package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends is often named by some of the words of what was known. */
class SameObjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Android        | Android phone                 | true
        안드로이드       | 안드로이드폰                     | true
        Peru           | I'm going to Peru in July     | true
        trip to Peru   | The Peru trip is in July      | true
        페루            | 7월에 페루로 여행 가              | true
        bite nails     | I bite my nails               | true
        trip to Peru   | The trip to Chile is in July  | false
        tea            | steak                         | false
        차              | 차장                           | false
        대출             | 나 학자금대출 있어               | true
        K3             | 나 K3를 몰아                     | true
        K3             | 나 K30을 몰아                    | false
        the            | the house                     | false
        """)
    void areNamedByAPartOfThem(String part, String whole, boolean within) {
        assertEquals(within, SameObjects.within(part, whole));
    }
}
