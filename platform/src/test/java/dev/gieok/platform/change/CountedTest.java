package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I have two cats          | so I have three cats now            | cats      | true
        I have 2 cats            | I have two old cats                 | cats      | false
        I have one sister        | I have two sisters                  | sisters   | true
        I have two cats          | I love cats                         | cats      | false
        We have two dogs and a cat | We have three cats                | cats      | false
        We have four kids        | We have four kids and two dogs      | kids      | false
        """)
    void onlyAnotherNumberOfTheSameDiffers(String one, String other, String object, boolean differ) {
        assertEquals(differ, Counted.differ(one, other, object));
        assertEquals(differ, Counted.differ(other, one, object));
    }
}
