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
        고양이 한 마리 키워           | 우리 집엔 고양이가 세 마리 있어          | 고양이     | true
        고양이 두 마리 키워           | 고양이 2마리가 다 자고 있어            | 고양이     | false
        고양이 한 마리 키워           | 고양이가 너무 좋아                  | 고양이     | false
        강아지 두 마리랑 고양이 한 마리 있어 | 강아지가 세 마리야               | 고양이     | false
        커피는 하루 한 잔입니다        | 커피를 하루에 네 잔 마십니다           | 커피        | true
        커피는 하루 한 잔입니다        | 커피 좋아해                         | 커피        | false
        We have four kids        | We have four kids and two dogs      | kids      | false
        """)
    void onlyAnotherNumberOfTheSameDiffers(String one, String other, String object, boolean differ) {
        assertEquals(differ, Counted.differ(one, other, object));
        assertEquals(differ, Counted.differ(other, one, object));
    }
}
