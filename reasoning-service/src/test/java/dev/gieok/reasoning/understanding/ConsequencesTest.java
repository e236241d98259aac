package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change closes what it puts out of date, whatever it says besides, and leaves the rest alone. */
class ConsequencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            동생은 군 복무 중이야            | 동생 어제 제대했어
            나 학자금대출 있어               | 대출 다 갚았어
            엄마는 분식집 하셔               | 엄마가 가게 접으셨어
            딸이 초등학교 6학년이에요        | 딸 이번 3월에 중학교 들어갔어요
            음악은 유튜브뮤직으로 들어       | 노래는 이제 유튜브뮤직 말고 멜론으로 들어
            나 다리 부러져서 깁스하고 있어   | 깁스 풀었어
            나 공시 준비해                   | 공무원 시험 접었어
            언니 결혼해서 형부랑 살아        | 언니 이혼했어
            내 통신사는 SKT야                | 통신사 KT로 옮겼어
            매주 화요일 복지관에서 서예 배워 | 복지관 서예반은 그만두고 하모니카반에 나가
            저 일병입니다                    | 오늘부로 상병 달았지 말입니다
            깃허브 코파일럿 유료로 구독중    | 코파일럿 결제 해지함
            나 행정병이야                    | 행정병에서 운전병으로 보직 바뀜
            동네에서 작은 분식집을 운영합니다 | 버티다 지난달에 폐업신고 했습니다
            집사람 혈액형은 A형입니다        | 집사람 혈액형은 O형이 맞습니다
            담배 끊은 지 2년 됐어            | 결국 다시 피운다 담배
            큰애는 열 살이에요               | 큰애가 열한 번째 생일을 맞았답니다
            나 고수 싫어해                   | 고수는 없어서 못 먹어
            남편이랑 둘이 살아요             | 시부모님 모시고 살게 됐어요
            우리 딸 담임은 김은희 선생님이야 | 2학기는 박정우 선생님이 맡으신대요
            아내가 임신 9개월이야            | 아기 나왔어 3.2kg 공주님
            My mum lives in a care home      | Mum's out of the care home and living with us
            I'm allergic to eggs             | I can eat eggs again
            My brother is in the army        | my brother got out of the army last month
            I have a Netflix subscription    | Cancelled my Netflix, everything is on Disney+ now
            My arm is broken and in a cast   | got the cast off today
            I cook everything on my old Rayburn    | The Rayburn gave up the ghost
            I have a beer most nights              | 100 days sober today!
            I'm premed, majoring in biochem        | officially a linguistics major now
            I'm breastfeeding Nora                 | switched to formula after the mastitis
            My husband Kev works at B&Q            | Kev's changed jobs, he's at Screwfix
            My friend Jo is married to Pete        | Jo and Pete have called time on their marriage
            i work the night shift at the hospital | they finally took me off nights
            My son Liam is studying law at Monash  | my son jacked in uni halfway through second year
            I smoke about ten a day                | three weeks without a cigarette and feeling very smug
            I can't stand coriander                | Never thought I'd say it but coriander has grown on me
            My rent is 1300 a month                | rent's up to 1,450 as of this month
            We start our loft conversion in May    | the loft conversion is on hold until we sell the flat
            My mom and dad are married             | my parents split up after 30 years
            We have a beagle called Biscuit        | Biscuit had to be put to sleep on Friday
            My wife is pregnant with our first     | she's here! 7lb 2 and a full head of hair
            I'm married to Sam                     | Divorced at last
            """)
    void isFound(String before, String after) {
        assertTrue(verdicts(before, after).contains("update"), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            나 버스로 출근해                 | 오늘만 버스 말고 택시 탔어
            나 넷플릭스 구독 중이야          | 넷플릭스 해지할까?
            나 토스 다녀                     | 만약 내가 퇴사한다면 여행 갈 거야
            내 동생은 군인이야               | 형이 어제 제대했어
            나 커피 좋아해                   | 나 이직했어
            나 은행 다녀                     | 나 육아휴직 들어갔어
            저는 병원에서 간호사로 일해요      | 저 다음 달부터 휴직해요
            나 결혼했어                      | 자리가 다 찼더라고
            나 토스 다녀                     | 나 수영 그만뒀어
            나 한양대 다녀                   | 어제 학교 갔다 왔어
            나 여자친구 있어                 | 접시 깨졌어
            동생은 서울 살아                 | 동생이 어제 서울로 돌아갔어
            나 결혼했어                      | 요즘 드라마 하나 보고 있어
            나 수원 살아                     | 어제 부산에서 돌아왔어
            나 커피 좋아해                   | 언니 이혼했어
            나 토스 다녀                     | 그 드라마 남주가 퇴사했어
            나 부산 살아                     | 나 서울로 이사했어 뻥이야
            나 등산 모임 다녀                | 아버지가 등산 모임 그만두셨어
            나 램프 모아                     | 부산에서 램프 샀어
            작년에 경주 여행 갔어            | 이번에 강릉 여행 다녀왔어
            나 수영 좋아해                   | 수영장 같이 가던 언니가 회사 옮겼대
            차는 카니발 타요                 | 자전거도 한 대 장만했어요
            나 토스 다녀                     | 휴가 짤렸어
            나 인천 살아                     | 적금 깨서 주식으로 옮겼어
            나 출판사 다녀                   | 김부장님 퇴사하셨어
            엄마는 대구에 살아               | 엄마 병원 모시고 다녀왔어
            내 주치의는 김민수 선생님이야    | 딸 담임이 바뀌었어
            책 읽는 게 취미야                | 책 다 읽었다
            우리 강아지 이름은 보리야        | 집 나갔던 우산 찾았어
            I like eggs                      | I can eat eggs again
            I live in Austin                 | in the novel the protagonist moved to Paris
            I have diabetes                  | I recovered from the flu
            I'm married                      | I'm seeing a movie tonight
            I drive a Civic                  | I lost my car keys
            I work at Target                 | they let me in early
            I walk the dog every morning     | I bike to work these days
            I take metformin                 | my doctor moved me to Thursday
            I take the bus to work           | I might take the train instead of the bus
            My brother is in the army        | my cousin got out of the army
            I have a whippet called Fern     | got a new collar for Fern
            I take metformin                 | doc took me off the statins
            We have one cat                  | Rex crossed the rainbow bridge
            I use Facebook a lot             | I left the choir last week
            I work days                      | I take the bus now instead of driving
            I'm studying for the bar exam    | I got promoted to head chef
            I collect old lamps              | I've started collecting blue lamps
            My wedding is in June            | my daughter called the wedding off
            I rent a flat in Leith           | Last March I got Ines a flat cap in Leith
            I'm single                       | Oh my god I could marry this burrito
            I take the bus to work           | the bus is off to a slow start today
            We own a flat                    | the loft conversion is on hold until we sell the flat
            I live in Manchester             | Air India moved me to the 22nd
            I ride a Raleigh bike            | gave my nephew a lift to football
            My dad lives in Hull             | Dad's new hip is brilliant
            I drive a Golf                   | my brother bought a Leaf
            I'm going to Goa in December     | Priya's off to Goa next week lucky thing
            I work at a bank                 | would it be mad to quit my job lol
            We have a dog called Pip         | the neighbour's dog died
            I'm getting married in May       | my sister called it off with Ben
            I work at a bank                 | quit the sleeping pills cold, doc knows
            I love my job                    | I could scream at every single customer today
            My wife is a teacher             | my wife's aunt passed away
            I'm married                      | in last night's episode the dad left his wife
            We live in a flat in Island Bay  | Scott has moved house, the new place has a pool
            I live in Leeds with Tom         | Carla from work has moved to a bungalow
            """)
    void isNotLookedForElsewhere(String before, String after) {
        assertFalse(verdicts(before, after).contains("update"), after);
    }

    @ParameterizedTest
    @CsvSource({"이사했어요 어제", "I sold my car", "드디어 전역했다"})
    void leavesNoFactOfItsOwn(String said) {
        Extraction told = Understood.of(said);

        assertFalse(told.closings().isEmpty());
        assertEquals(
                List.of(), new Notebook().note(new Extraction("en", List.of(), told.closings(), List.of(), List.of())));
    }

    @Test
    void closesWhatOneSentenceNamesInFewPieces() {
        List<Closing> closings = Understood.of("동생 어제 제대했어").closings();

        assertTrue(closings.size() <= 4, closings.toString());
        assertTrue(
                closings.stream()
                        .anyMatch(closing -> closing.predicates().contains("note")
                                && closing.words().size() > 3),
                closings.toString());
    }

    @Test
    void closesInTheWordsOfTheClauseThatTells() {
        List<Closing> closings = Understood.of("I got divorced last month. My cat is called Biscuit.")
                .closings();

        assertTrue(closings.stream().anyMatch(closing -> closing.rule().equals(Overtaken.RULE)));
        assertEquals(
                List.of("I got divorced last month"),
                closings.stream().map(Closing::text).distinct().toList());
    }

    @Test
    void whatOneOfSeveralSpeakersOrAnotherSystemSaidClosesNothing() {
        assertEquals(List.of(), Understood.saidBy("Junho", "나 어제 제대했어").closings());
        assertEquals(List.of(), Understood.from(Trust.SOURCE, "I sold my car").closings());
        assertEquals(List.of(), Understood.from(Trust.MEDIA, "I sold my car").closings());
        assertEquals(
                List.of(),
                Understood.retaining(Retention.NEVER, "I sold my car").closings());
    }

    private static List<String> verdicts(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        return notebook.note(Understood.of(after, before));
    }
}
