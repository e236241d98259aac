package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change does not speak of is still so. */
class GoesOnTest {
    /** What somebody did next is not who they are; what is looked for or costs more is not moved out of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my partner Soph's a chippy                 | Soph proposed!!! I said yes obviously           | me partner Soph
            My boyfriend is Tom                        | Tom and I got engaged!                          | me partner Tom
            My girlfriend Mia works at a bank          | Mia said yes!!                                  | me partner Mia
            my husband Karthik is in Pune till December | Karthik is back from Pune finally!!            | me husband Karthik
            my brother Nick is in Leeds for uni        | Nick quit uni                                   | me brother Nick
            my nonna Carmela lives alone in Bari       | Nonna fell in the kitchen, she is in plaster now | me grandmother Carmela
            My best friend is Carol                    | Carol's moved to Leeds                          | me friend Carol
            제일 친한 친구는 지우야                        | 지우가 부산으로 이사했어                            | me friend 지우
            I live in Dublin since 2021                | The rent is too much. I look for another flat   | me lives-in Dublin
            I live in Leeds                            | we are flat hunting, it is all so expensive now | me lives-in Leeds
            I live in Leeds                            | my rent went up to 950                          | me lives-in Leeds
            I live in Cork                             | our landlord is putting the rent up again       | me lives-in Cork
            I drive a van                              | the drive to the lake is closed now             | me drives van
            """)
    void whatHappensNextEndsNothingItDoesNotSpeakOf(String before, String after, String stays) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        assertTrue(notebook.facts().contains(stays), notebook.facts().toString());

        notebook.note(Understood.of(after, before));

        assertTrue(notebook.facts().contains(stays), notebook.facts().toString());
    }

    /** Another dose of a medicine, or another time: it is told anew, and still taken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doc put me on metformin 1000 twice a day | doc says i can cut the metformin to 500  | me takes metformin
            I take sertraline 50mg                   | doc upped my sertraline to 100           | me takes sertraline
            I take levothyroxine in the morning      | I take my levothyroxine at night now     | me takes levothyroxine
            I take ramipril                          | my ramipril got lowered to 5             | me takes ramipril
            혈압약을 아침마다 먹어요                   | 혈압약을 바꿨어요 이제 저녁에 먹어요          | me takes 혈압약
            인슐린을 맞고 있어요                       | 인슐린을 줄였어요                          | me takes 인슐린
            """)
    void anotherDoseIsToldAnew(String before, String after, String taken) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after, before));

        assertTrue(notebook.facts().contains(taken), notebook.facts().toString());
        assertFalse(notebook.held().contains(before), notebook.held().toString());
    }

    /** What else a note names is still so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I stay in Bengaluru, working as a QA engineer at Infosys for 3 years       | I put down my papers at Infosys!
            """)
    void aNoteOfSeveralThingsDoesNotEndWithOneOfThem(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after, before));

        assertTrue(notebook.held().contains(before), notebook.facts().toString());
    }

    /** What somebody is called and how old they are goes on, whatever else changes with them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            강아지 이름은 초코야              | 초코는 이제 간식 금지야
            고양이 이름은 나비랑 두부야        | 두부는 이제 밖에 못 나가
            어머니 연세는 여든넷이세요         | 어머니를 저희 집으로 모셔왔습니다
            """)
    void whoTheyAreGoesOn(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after, before));

        assertTrue(notebook.held().contains(before), after);
    }
}
