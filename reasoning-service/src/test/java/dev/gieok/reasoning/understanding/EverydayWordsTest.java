package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static dev.gieok.reasoning.understanding.Understood.passages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages by authors who never saw the rules, of which a wrong fact was made: what it is not. */
class EverydayWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I'm VAT registered in Ireland                         | name
        햄스터 이름을 도넛으로 바꿨어                                | name
        요즘은 점심도 제때 못 먹어요                                 | does-not-eat
        처음 뵙겠습니다                                            | plan
        I don't eat fish, I hate the smell                    | smell
        Tara got a job in Bristol                             | works-at
        선생님이 약을 바꿔 주셨어요. 이제는 프로프라놀롤을 먹어요          | teacher takes
        저는 매주 토요일에 큰애 데리고 축구교실에 가요                 | child habit
        서준이는 친구들이랑 헤어져서 좀 울었어요                       | partner
        아들 하나가 서울에서 변호사로 일하고 있습니다                  | 하나
        my shifts are monday to thursday 4am til noon         | plan
        Otis lives on toast and plain pasta                   | lives-in
        My quarterly number is 2.4 million                    | phone
        Wen and I split groceries                             | partner
        I've an ADHD assessment on Dec 3                      | has-condition
        As my gran used to say, 'I live in hope and tea'      | lives-in
        mom moved it to the 27th                              | lives-in
        Team of nine                                          | likes
        I've my study back                                    | studies
        omg dropped 0.8 in the 200 fly today                  | uses
        I got a raise, which is a relief                      | drives
        He cooks, which is a blessing                         | age
        My mother's Singer is from 1938                       | me mother
        ok not THAT much like im 5                            | age
        둘째 조카 이름이 도윤이야                                  | child
        vscode 쓰는 놈들이랑은 겸상 안함                            | uses
        감기때문에 목소리가 안나와서 전화 못받음                         | works-at
        회사 서버 파이썬 3.8이라 최신문법 안됨                         | works-at
        동기 혜진이는 병원 나갔어. 지금은 보건교사 준비한대              | works-as
        I've been Bristol City since I was in nappies         | name
        like mean.                                            | likes
        Mine died on 285 in traffic                           | me died
        never eating ramen again                              | instruction
        Never thought I'd say this but I've come to love running | instruction
        결혼식 날짜는 9월 20일이야, 꼭 와 줘                         | instruction
        The report should be in by Friday                     | instruction
        Change them every September and every February        | Change plan
        i will NOT give up mac and cheese                     | plan
        자취방에 바퀴벌레 나와서 울었어                                 | works-at
        해마다 한상자씩 보내줍니다                                    | instruction
        영화에서 '나는 피아노를 칩니다' 하는 장면에서 또 울었네                | skill
        직거래가 반응이 좋아서                                      | likes
        스타트업 마케팅팀 막내임                                     | siblings
        하준이라는 애가 있는데                                      | me child
        아직 반도 못했어                                          | skill
        우리집 진돗개 이름은 호남이. 올해 여섯살이고                       | me age
        I smoke a brisket every 4th of July                   | smokes
        i work the line i know what im talking about          | speaks
        i drive my moms old civic to practice                 | drives
        My desk is on the 4th floor of Sid Smith              | plan
        어제 꿈에서 내가 의사가 되어있더라고                          | works-as
        아들 둘이랍니다                                         | age
        회사까지 차로 한시간이라 팟캐스트 듣는게 낙입니다                  | drives
        테니스 엘보 와서 병원다님                                   | works-at
        월수금 다님                                             | works-at
        스탠딩 책상에서 일합니다                                    | works-at
        맘이 안좋다                                             | dislikes
        친구가 그러던데 '나 다음 달에 캐나다로 간다' 이러더라              | plan
        이번 달 말에 계약이 끝나서 옮깁니다                            | works-at
        렌즈 주문하려는데                                        | has-condition
        Beth's gone full time                                 | died
        Beth's gone for a walk                                | died
        갱신청구권 쓰면 얼마까지만 올려줘도 되는 거죠                   | instruction
        반말하다가 혼났어                                       | instruction
        I've moved over to lawn bowls with the other wrecks   | lives-in
        I'm 3 days in the office                              | age
        Rufus is thirteen kilos                               | age
        so he can only come to the christening on the 19th    | me plan
        My mum's sister changed her will                      | plan
        Put a new handle on the lump hammer                   | instruction
        Lost Grandad in the supermarket for twenty minutes    | died
        My husband is Greek                                   | me husband
        학원 강사 7년 하다가 지금은 집에서 쉬어                       | works-as
        자전거 타다가 펑크났는데 금방 때웠어                          | end me habit
        숙소를 신주쿠에서 우에노로 바꿨어                            | uses 우에노
        통화녹음 못참지                                         | dislikes
        친구 경호는 다대포에서 횟집 한다                           | me works-at
        앞으로 카풀 시켜주신대                                    | instruction
        회사 근처 오피스텔 계약                                   | works-at
        우리는 그냥 나라라고 불러요                                | instruction
        치매 걸린 엄마가 저를 이모라고 부르십니다                       | instruction
        엄마가 골드찍으면 폰바꿔준댔음                              | instruction
        배우자는 러시아 사람이라 집에서는 영어로 대화합니다                | instruction
        소주는 처음처럼이지 참이슬은 써                             | uses
        막상 퇴임사를 쓰려니 첫 줄부터 막힙니다                        | uses
        걔 갑각류 알러지 있어서 새우깡도 못먹음                        | me allergic-to
        회원님 한분이 디스크 수술한지 3개월인데                        | me health-event
        Hungarian is my mother tongue                         | me mother
        my aunt is going to have the napkins, I've no daughters | me daughter
        I've shut up the back bedroom and I live in the kitchen | lives-in
        my flat's on the market                               | lives-in
        We're eleven years together and own a dishwasher      | age
        thought i was allergic to penicillin my whole life and turns out im not | me allergic-to
        I hate everyone today                                 | dislikes
        여친한테 강아지 알레르기 있는 줄 알았는데                       | allergic-to
        일요일 축구는 아예 못하겠어                                | plan
        """)
    void isNotWhatItLooksLike(String said, String predicate) {
        assertFalse(
                facts(said).stream().anyMatch(fact -> (" " + fact).contains(" " + predicate + " ")),
                () -> facts(said).toString());
    }

    @Test
    void whoPassesATestIsAlive() {
        assertFalse(facts("my daughter passed her driving test").contains("me died daughter"));
        assertFalse(facts("Ada passed her egg challenge").contains("me died Ada"));
        assertEquals(
                1,
                facts("my dad passed away").stream()
                        .filter("me died dad"::equals)
                        .count());
        assertEquals(
                1,
                facts("my dad passed last spring").stream()
                        .filter("me died dad"::equals)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"내가 물어보면 대장이라고 불러줘", "반말은 하지 말고 형이라고 불러줘", "굳이 선생님이라고 부르지 마", "앞으로는 쭌이라고 불러"})
    void howToBeCalledIsAnInstruction(String said) {
        assertTrue(
                facts(said).stream().anyMatch(fact -> fact.contains("instruction")),
                () -> facts(said).toString());
    }

    @Test
    void whatIsDoneIsNoInstruction() {
        for (String said :
                List.of("염소 땜에 머리 다 상해서 주1회 트리트먼트 꼭함", "그분들 농사지으신 사과를 아직도 매년 보내주십니다", "나 있을땐 깎지말라고 시댁에 말해놨어")) {
            assertFalse(facts(said).stream().anyMatch(fact -> fact.contains(" instruction ")), said);
        }
        assertEquals(
                1,
                facts("이모지는 꼭 빼고 답해줘").stream()
                        .filter(fact -> fact.contains(" instruction "))
                        .count());
    }

    @Test
    void whatFollowsAListIsNoPartOfIt() {
        assertEquals(
                List.of("me allergic-to penicillin"), facts("I'm allergic to penicillin, came out in welts in 1974"));
        assertEquals(List.of("me likes tea", "me likes scones"), facts("I like tea, scones"));
        assertEquals(List.of("me fears moths"), facts("I'm terrified of moths, proper phobia"));
        assertEquals(List.of("me owns Honda Jazz"), facts("I bought a Honda Jazz, silver, automatic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "퇴사하고 뭐 하기로 했더라?",
                "돈 모아서 어디 간다고 했지?",
                "내 동생 요즘 뭐 해서 먹고살아?",
                "언니네 애기 아들이야 딸이야?",
                "If I cook for Priyanka, can I use onions?"
            })
    void whatLeadsToAQuestionIsNotTold(String asked) {
        assertEquals(List.of(), facts(asked));
        assertEquals(List.of(), Understood.of(asked).closings());
    }

    @Test
    void aFactBesideAQuestionIsStillOne() {
        assertEquals(List.of("me allergic-to 견과류"), facts("나 견과류 알레르기 있는데 뭐 먹으면 돼?"));
        assertEquals(
                List.of(),
                passages("I keep bees, two hives i think?").stream()
                        .filter("question"::equals)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        meeting Sade for brunch on saturday | I am meeting Sade for brunch on saturday
        allergic to nuts                    | I am allergic to nuts
        hate mornings                       | I hate mornings
        """)
    void whatLeavesOutItsSubjectIsShownWithIt(String said, String text) {
        assertEquals(text, Understood.only(said).text());
    }
}
