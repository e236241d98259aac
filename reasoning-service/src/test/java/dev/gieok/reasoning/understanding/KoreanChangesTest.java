package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes as people tell them in Korean: what holds now is held, and what held before is over. */
class KoreanChangesTest {
    private static List<String> held(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after));
        return notebook.held();
    }

    /** @param over a word of what was held before */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # What somebody got for the person, and one make instead of another.
            출퇴근할 때 모닝을 몰아요            | 모닝     | 차가 좁다며 남편이 쏘렌토로 바꿔줬어요
            자가용은 은색 스파크를 몰고 있습니다 | 스파크   | 애들이 커서 결국 카니발로 갈아탔습니다
            # Sums, doses, grades and counts.
            월세 50 내고 살아요                  | 50       | 재계약하면서 월세가 58로 올랐어요
            시급 만원 받고 알바해                | 만원 받  | 점장님이 시급 만천원으로 올려줬어
            주 3일 재택해요                      | 주 3일   | 재택이 주 1일로 줄었어요
            탁구 등급은 D조입니다                | D조      | 지역 대회 우승해서 승급했습니다
            # Of whom else the clause names is not who changed.
            적금을 달마다 30만 원씩 부어요       | 30만     | 아내 회사가 어려워지는 바람에 적금은 10만 원으로 줄였어요
            # Siblings, jobs of relatives, schools.
            여동생은 아직 미혼이에요             | 미혼     | 동생 지난주에 시집갔어요
            오빠는 경찰관이에요                  | 경찰관   | 오빠가 올해 제복을 벗었어요
            아들은 초등학교 6학년                | 6학년    | 아들놈 벌써 중학생이야
            언니네는 아이가 하나예요             | 하나     | 언니가 드디어 둘째 낳았어요, 이번엔 아들이에요
            # Somebody told of under another name.
            우리 강아지 연탄이 두 살이야         | 두 살    | 연탄이가 이제 세 살이 됐네
            우리 막내 아들은 다섯 살이고 이름은 도경이야 | 다섯 | 도경이가 여섯 살 됐어
            우리 집에 앵무새 키워요. 이름은 초롱이예요 | 앵무새 | 초롱이가 무지개다리를 건넜어요
            # What is over and what came instead.
            바이올린 2년째 배워요                | 바이올린 | 바이올린은 그만두고 첼로를 배워요
            # One of a kind in the place of another, whatever the message looks like.
            책은 킨들로 읽어                     | 킨들     | 배터리가 나가서 크레마를 새로 장만했어
            회사 메신저는 슬랙을 써요            | 슬랙     | 회사 메신저가 팀즈로 바뀌었어요
            고지혈증 때문에 리피토 복용해요      | 리피토   | 주치의가 크레스토로 바꿔 주셨어요
            프로야구는 베어스 응원해             | 베어스   | 올해부터 랜더스 팬이야
            차 없이 뚜벅이로 지내요              | 뚜벅이   | 어제 중고로 레이를 한 대 장만했어요
            # Homes, work and shifts told otherwise.
            자취방은 전주 덕진구에 있어          | 덕진구   | 방 뺐어. 이제 익산에서 지내
            주소지는 안동시 태화동으로 되어 있어요 | 태화동 | 현주소는 구미 형곡동입니다
            시내버스를 몹니다                    | 버스     | 아파트 경비원으로 일하게 됐어요
            친구 지연이는 강남에서 네일샵 해     | 네일샵   | 지연이가 가게 접고 간호조무사로 일하기 시작했대
            나 새벽조야                          | 새벽조   | 이번 달부터 주간조로 바뀌었어
            # Ages of whoever is honoured, of a pet that is called by a noun, on a birthday.
            할머니는 일흔여덟이세요              | 일흔여덟 | 할머니가 일흔아홉이 되셨어요
            우리 고양이 호두는 네 살이야         | 네 살    | 호두가 벌써 다섯 살이 됐어
            우리 아들 지호는 여덟 살이야         | 여덟     | 오늘 지호 생일! 이제 아홉 살이야
            혼자 아들 키우고 있어요              | 혼자     | 얼마 전에 재혼했어요
            # Why it ended stands between.
            유도를 배우고 있어                   | 유도     | 유도는 어깨가 아파서 관뒀어
            # How one is to be reached, and the day of what comes round.
            연락은 전화가 제일 편해요            | 전화     | 앞으로 연락은 문자로 주세요
            # With one ㅅ, and with a particle that hangs on a name.
            담배 하루에 한 갑 피워               | 한 갑    | 나 담배 끊엇어
            철분제는 훼로바 먹고 있어요          | 훼로바   | 속이 쓰려서 훼로바는 끊고 액상으로 먹고 있어요
            """)
    void endsWhatHeldBefore(String before, String over, String after) {
        List<String> held = held(before, after);

        assertFalse(held.stream().anyMatch(text -> text.contains(over) && before.contains(text)), held.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            수면제를 먹어요            | 선생님이랑 의논해서 약 바꿨어. 졸피뎀인가 그건데 괜찮네 | 졸피뎀
            요즘 간헐적 단식 해        | 단식은 힘들어서 때려치우고 지금은 저탄고지로 가고 있어 | 저탄고지
            내 번호 끝자리 7788이야    | 번호 바꿨어요. 끝자리 3021로 기억해 주세요 | 3021
            온도는 화씨로 알려줘       | 귀국했으니까 온도는 섭씨로 바꿔줘 | 섭씨
            무게는 파운드로 알려줘     | 파운드 말고 킬로그램으로 알려줘 | 킬로그램
            나를 대장이라고 불러줘     | 별로다. 그냥 '유나 씨'라고 불러 줘 | 유나
            답할 때는 존댓말로 해줘    | 존댓말 하니까 어색하다. 그냥 반말로 편하게 해줄래? | 반말
            공장에서 용접을 해요       | 용접은 접었어요. 회사에서 안전관리자로 자리를 옮겨 주더군요 | 안전관리자
            """)
    void keepsWhatHoldsNow(String before, String after, String now) {
        List<String> held = held(before, after);

        assertTrue(held.stream().anyMatch(text -> text.contains(now)), held.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            그랜저 몰아요               | 남편이 동생한테 차를 사 줬어
            커피 하루에 두 잔 마셔      | 오늘 커피 세 잔 마셨어
            책은 킨들로 읽어            | 동생이 크레마를 새로 장만했어
            책은 킨들로 읽어            | 크레마를 살까 고민이야
            시험 준비하고 있어요        | 시험 날은 다음 주 수요일이에요
            강아지 한 마리 키워요       | 언니네가 강아지를 한 마리 더 데려왔대요
            저는 전주에서 하숙하고 있어요 | 친구가 방 뺐대요
            암로디핀을 먹어요           | 엄마가 텔미사르탄으로 바꿨어요
            아침마다 두유 마셔          | 두유를 두 팩 샀어
            우리 강아지 두부 두 살이야  | 두부 오늘 생일 파티 했어
            언니는 미혼이에요           | 형부네 집에 다녀왔어요
            우리 강아지 두부 두 살이야  | 조카가 세 살 됐어
            재택은 주 3일이에요         | 아이 둘 키우느라 바빠요
            """)
    void leavesTheRestAlone(String before, String after) {
        assertTrue(held(before, after).contains(before));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            두부가 세 살 됐어                   | 두부 age 3
            호떡이가 열 살이야                  | 호떡 age 10
            남편이 카니발 뽑아줬어              | me owns 카니발
            의사 선생님 권유로 커피 끊었어      | me does-not-eat 커피
            이제 윤미래야                       | me name 윤미래
            우리 팀장님은 이제 윤미래야            | me boss 윤미래
            수원 사는 거 아시죠?                | me lives-in 수원
            # Whoever is honoured has an age, and no count; who prescribes takes none; whom one raises does nothing.
            아버지는 예순넷이십니다             | father age 64
            의사 선생님이 리바로로 바꿔 주셨어요 | me takes 리바로
            우리 강아지 보리는 세 살이야        | 보리 age 3
            민호 씨와 사귀고 있어요             | me partner 민호
            초코가 가을에 무지개다리를 건넜어요 | me died 초코
            커피는 속이 쓰려서 끊었어요         | me does-not-eat 커피
            택시 몹니다                         | me works-as 택시 몹니다
            """)
    void isOfWhomItTells(String said, String fact) {
        List<String> facts = Understood.facts(said);

        assertEquals(fact, facts.getFirst());
    }

    /** 코자 is a medicine, which the analyser alone reads as 하다; 마이보라, as 보다. */
    @ParameterizedTest
    @ValueSource(strings = {"영상 볼 때 배경 바꿨어", "운동 할 때 음악 바꿨어"})
    void readsNoMedicineIntoAVerb(String said) {
        assertTrue(Understood.facts(said).stream().noneMatch(fact -> fact.startsWith("me takes")));
    }
}
