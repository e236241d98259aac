package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Trust;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name: Rebecca | me name Rebecca",
                "my job: Nurse | me works-as Nurse",
                "Age: 29 | me age 29",
                "City: Leeds | me lives-in Leeds",
                "Favourite author: Ursula Le Guin | me favorite-author Ursula Le Guin",
                "Blood type: O negative | me blood-type O negative",
                "- Diet: vegan | me diet vegan",
                "Wife: Jane | me wife Jane",
                "Car: Toyota Prius | me drives Toyota Prius",
                "DOB: 2 March 1996 | me birthday 2 March 1996",
                "이름: 김민수 | me name 김민수",
                "직업 : 간호사 | me works-as 간호사",
                "사는 곳: 대전 | me lives-in 대전",
                "나이: 29살 | me age 29",
                "혈액형: O형 | me blood-type O형",
                "내 전공: 화학 | me major 화학",
                "좋아하는 음식: 라면 | me favorite-food 라면",
                "못 먹는 음식: 오이 | me dislikes 오이",
                "취미: 등산 | me hobby 등산",
                "MBTI: INFP | me mbti INFP",
                "종교: 불교 | me religion 제 종교는 불교",
                "직업: 자동차 정비사 | me works-as 자동차 정비사",
                "hobbies: Reading | me likes Reading",
                "딸 이름: 서연 | me daughter 서연",
                "강아지: 초코 | me pet 초코",
                "dog's name: Rex | me pet Rex",
            })
    void aLineOfAFormSaysWhatASentenceWould(String line, String fact) {
        assertEquals(List.of(fact), Understood.facts(line));
    }

    @Test
    void aFormIsReadLineByLine() {
        assertEquals(
                List.of("me name 김민수", "me age 29", "me works-as 간호사", "me allergic-to 땅콩", "me allergic-to 새우"),
                Understood.facts("이름: 김민수\n나이: 29\n직업: 간호사\n알레르기: 땅콩, 새우"));
        assertEquals(
                List.of("me name Rebecca", "me age 29", "me works-as nurse", "me allergic-to peanuts"),
                Understood.facts("About me: \nName: Rebecca, Age: 29, Job: nurse\nAllergies: peanuts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name: John Smith~Phone: 020 7946 0000",
                "환자: 박서준~이름: 박서준",
                "Subject: Budget~Name: John",
                "Write a birthday card. Name: Tom, Age: 5",
                "My D&D character~Name: Elara~Job: ranger",
                "소개글 써줘~이름: 박서준",
                "Name:",
                "이름: ?",
            })
    void whatIsNobodysOwnFormIsNoneOfMine(String text) {
        assertEquals(
                List.of(),
                Understood.facts(text.replace('~', '\n')).stream()
                        .filter(fact -> fact.startsWith("me name") || fact.startsWith("me age"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Allergies: none",
                "알레르기: 없음",
                "Age: Victorian",
                "Note: call the bank",
                "Home: buy milk",
                "School: pick up the kids at 3",
                "Job: finish the report",
                "Car: needs new tyres",
                "Hobbies: none really",
                "차: 정비 맡기기",
                "직업: 찾아보기",
                "Name: Rebecca, Shoe: red",
                "Name: John\nPhone: 020 7946 0000",
            })
    void whatIsNoLineOfAPersonsFormStaysAsItIsWritten(String text) {
        assertEquals(text, FormLines.spelledOut(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "직업: 물리치료사 | 내 직업이 뭐야? | STATEMENT",
                "City: Bristol | Where do I live? | STATEMENT",
                "이름: 김민수 / 나이: 29~좋아하는 음식: 라면 | 안녕 | STATEMENT",
                "About me:~Name: Rebecca | Hello | STATEMENT",
                "직업: 간호사~내 나이가 몇이야? | 안녕 | QUESTION",
                "City: ? | Hello | QUESTION",
            })
    void aFormTellsAndAsksNothing(String text, String before, Question.Asks asks) {
        assertEquals(
                asks,
                new QuestionReader()
                        .read(text.replace('~', '\n'), List.of(before))
                        .asks());
    }

    @Test
    void ofAnotherSystemItIsNotThePersonsWord() {
        assertEquals(List.of(), Understood.facts(Understood.from(Trust.SOURCE, "Name: Rebecca")));
    }
}
