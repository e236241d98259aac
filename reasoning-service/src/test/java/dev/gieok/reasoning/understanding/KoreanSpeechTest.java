package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Koreans of all ages write: titles, introductions, dialect, what trails a sentence, changes of a weekday. */
class KoreanSpeechTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            이사 끝! 이제 연남동 주민이야             | me lives-in 연남동
            드디어 이사했어 서현동으로               | me lives-in 서현동
            나 이사 갔어 정자동으로                 | me lives-in 정자동
            우리 이제 상도동 주민 됐다               | me lives-in 상도동
            과외쌤 바뀜 이제 박민지쌤이고 월수 7시    | me teacher 박민지
            당뇨약 바꿨어요 이제 아침에 먹어요        | me takes 당뇨약
            당뇨약 바꿨어요 이제 아침에 먹어요        | me habit 당뇨약 바꿨어요 이제 아침에 먹어요
            저녁은 8시에 먹어요                    | me habit 저녁은 8시에 먹어요
            점심은 12시 반에 먹어                  | me habit 점심은 12시 반에 먹어
            월요일이 저희 집 대청소하는 날이에요       | me schedule 월요일이 저희 집 대청소하는 날이에요
            금요일이 이사하는 날이야                | me plan 금요일이 이사하는 날이야
            부산 말고 강릉으로 바꿨어               | me plan 부산 말고 강릉으로 바꿨어
            소풍 12일로 미뤄졌대                   | me event 소풍 12일로 미뤄졌대
            진료 날짜 바뀌었어요 12월 3일 오후 2시로요 | me event 진료 날짜 바뀌었어요 12월 3일 오후 2시로요
            수업 시간이 바꼈다                     | me event 수업 시간이 바꼈다
            같은 병동 수진쌤은 견과류 알레르기가 있대요   | 수진쌤 allergic-to 견과류
            수진쌤 견과류 알레르기 있대요             | 수진쌤 allergic-to 견과류
            최대리 새우 알레르기 있대                | 최대리 allergic-to 새우
            김원장님은 부산에 사세요                | 김원장님 lives-in 부산
            윤쌤은 커피 안 마셔                    | 윤쌤 does-not-eat 커피
            딸 상희는 의사예요                     | 상희 works-as 의사
            딸 상희는 의사예요                     | me daughter 상희
            우리 의사는 김민수야                   | me doctor 김민수
            언니는 하은이고 연대 다녀               | me sister 하은
            마누라는 미경이고 집에 있어             | me wife 미경
            저는 박영호라고 합니다                  | me name 박영호
            국밥집 하는 최동수라고 해요              | me name 최동수
            부산대병원에서 일하는 김지은이에요        | me name 김지은
            부산대병원에서 일하는 김지은이에요        | me works-at 부산대병원
            저는 대전에서 간호사로 일하는 김지은이에요 | me name 김지은
            저는 대전에서 간호사로 일하는 김지은이에요 | me works-as 간호사
            제 상사는 박영호라고 합니다              | boss name 박영호
            서연이야 고2                          | me school-year 고2
            ㅎㅇ 나 서연이 고2임                    | me name 서연
            마누라 생일이 12월 20일이다 까먹으면 죽는다 | wife birthday 12월 20일
            엄마 생일은 5월 3일이야 잊으면 안 돼      | mother birthday 5월 3일
            내는 통풍 있어서 맥주하고 내장은 못 묵는다 | me does-not-eat 맥주
            내는 통풍 있어서 맥주하고 내장은 못 묵는다 | me does-not-eat 내장
            아내와 단둘이 경산에서 살고 있습니다      | me lives-in 경산
            요즘 뉴진스 말고 에스파 파는 중          | me likes 에스파
            답은 좀 짧게 해줘 길면 안 읽음           | me instruction length
            라떼는 무조건 두유로 바꿔               | me prefers 라떼는 무조건 두유로 바꿔
            햄스터 이름을 도넛으로 바꿨어            | me pet 도넛
            햄스터가 하도 동그랗게 자서 이름을 도넛으로 바꿨어 | me pet 도넛
            손주가 백구를 설기라고 불러서 아예 개 이름을 설기로 바꾸었습니다 | me pet 설기
            집도 속초로 옮겼습니다                  | me lives-in 속초
            무파마가 젤 맛있더라                    | me likes 무파마
            아들 하나가 서울에서 변호사로 일하고 있습니다 | son works-as 변호사
            서준이는 친구들이랑 헤어져서 좀 울었어요   | 서준 event 서준이는 친구들이랑 헤어져서 좀 울었어요
            필라테스는 금요일 오전으로 옮겼어요       | me note 필라테스는 금요일 오전으로 옮겼어요
            카페는 월요일이 정기 휴무입니다          | me note 카페는 월요일이 정기 휴무입니다
            여동생은 준희고 고3이야                 | me sister 준희
            여동생은 준희, 고3이라 올해 수능 봤습니다  | me sister 준희
            남편은 강태호, 항공정비사예요            | husband works-as 항공정비사
            남편은 강태호, 항공정비사예요            | me husband 강태호
            집사람은 김순례고 집에 있어              | me wife 김순례
            내 이름은 최동수고 부산에서 국밥집 한다    | me name 최동수
            나 배하늘 27살 망원동에서 바리스타 해     | me name 배하늘
            나 배하늘 27살 망원동에서 바리스타 해     | me age 27
            나 배하늘 27살 망원동에서 바리스타 해     | me works-as 바리스타
            강원도 화천에서 복무 중인 상병 이준혁입니다 | me name 이준혁
            나는 전라도 나주서 배 농사 짓는 오만식이여       | me name 오만식
            큰아들 영철이는 광주서 소방관 하고 딸은 집에 있어 | 영철 works-as 소방관
            판교에 있는 게임회사 인사팀에서 과장으로 일하고 있어요 | me works-at 게임회사 인사팀
            합정 방 빼고 은평구로 이사했어            | me lives-in 은평구
            다섯 살 아들 시우가 있고 분당에 살아요     | me lives-in 분당
            그래서 아스피린을 날마다 묵어야 써         | me takes 아스피린
            작년에 고지혈증 진단받아서 리피토를 아침저녁으로 먹고 있습니다 | me takes 리피토
            혈압이 높아서 노바스크 먹고 있어요         | me takes 노바스크
            비염이라 지르텍을 하루 한 번 먹습니다       | me takes 지르텍
            소염제를 하루에 두 알씩 먹고 있어요        | me takes 소염제
            당뇨라 단 거는 몬 묵는다               | me does-not-eat 단 거
            무릎이 아파가 엘베 있는 아파트로 이사했다  | me lives-in 엘베 있는 아파트
            낯선 냄새나가 낫또는 몬 묵는다            | me does-not-eat 낫또
            니는 서울말로 말해라 알겠제?             | me instruction formality
            앞으로는 반말로 대답해 알았지?            | me instruction formality
            앞으로 나한테는 존댓말로 짧게 해줘 길게 쓰면 안 읽음 | me instruction formality
            중고 오토바이 뽑았어                 | me owns 중고 오토바이
            10년 된 쏘렌토 타고 다녀요              | me drives 쏘렌토
            테니스 관두고 대신 수영 시작했어          | me hobby 수영
            딸은 7살 하은이, 지금 별빛유치원 다녀요     | daughter studies-at 별빛유치원
            아내는 박지은이 아니고 박지윤이에요         | me wife 박지윤
            남편은 오세훈..은 아니고 오세준이에요       | me husband 오세준
            강아지 이름은 초코..가 아니라 코코야        | me pet 코코
            나 대전 아니 세종 살아                 | me lives-in 세종
            담당은 최윤정 선생님이세요               | me doctor 최윤정
            고양이 입양했어 이름은 나비라 지었어        | me pet 나비
            엄마 지금 우리집에 계셔                | mother lives-in 우리 집
            """)
    void isUnderstood(String said, String fact) {
        assertTrue(
                facts(said).stream().map(String::strip).anyMatch(fact::equals),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            수진샘은 새우 알레르기 있어요       | me allergic-to
            최대리님은 채식해요               | me diet
            돼지뼈는 구포시장에서 받는다 아이가  | child
            우리 아들 서울 산다 카더라         | me son
            차 파는 중                     | owns
            중고로 자전거 팔고 있어           | owns
            제 친구는 부산에서 일하는 김지은이에요 | me name
            백사장 산책을 좋아해              | 백사장 likes
            감자가 형임                     | blood-type
            광안리에서 회 먹기로 했어요         | eats
            팀 막내가 오늘 '저는 퇴사하고 여행 갈 거예요' 하더라고요 | works-at
            지우가 나보고 '너는 평생 솔로다' 이럼 | marital-status
            맞선임이 그럽니다. '나는 제주도에 살아' 라고요 | lives-in
            방 빼고 이사했어                 | work
            여동생은 미루고 안 해             | me sister 미루
            엄마는 고민하고 있어              | me mother
            아들 하나 딸 하나 두었어           | me daughter 하나
            서울에서 공무원으로 일해           | works-at
            맞선임이 맨날 그럽니다             | habit
            병원은 강남 차병원이에요           | drives
            이번에 알바생 한 명 뽑았어요       | owns
            새로 온 지은 씨를 뽑았습니다        | owns
            고맙데이 니밖에 없다              | owns
            나 차가 한 대밖에 없어             | owns
            라떼는 츄르 환장하는데             | likes
            우유는 배탈나서 급식 우유 친구 줌 유당불내증인듯 | friend intolerant-of
            엄마가 술 끊으라고 했어            | does-not-eat
            의사가 담배 끊으라고 했어           | smokes
            지금 우리집에서 같이 지내는중        | lives-in
            냄새나가 싫다                    | dislikes
            """)
    void isNotMistakenFor(String said, String predicate) {
        assertFalse(
                facts(said).stream().anyMatch(fact -> fact.contains(predicate)),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            영어가 어렵다                    | 영어가 어렵다
            지금 우리집에서 할머니랑 같이 지내는중 | 지금 우리집에서 할머니랑 같이 지내는중
            새로 온 지은 씨를 뽑았습니다        | 새로 온 지은 씨를 뽑았습니다
            """)
    void isKeptAsItWasSaid(String said, String note) {
        assertTrue(
                facts(said).isEmpty() || facts(said).contains("me note " + note),
                () -> facts(said).toString());
    }

    /** “2년차임” has no 차이다 in it, and “하...” only sighs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            지금 카이스트 생명과학과 박사 2년차임 | false
            간호사 5년차임                   | false
            나 어제 차임                     | true
            수진이랑 헤어졌다 하...            | true
            """)
    void endsWithSomebodyOnlyWhereThatIsTold(String said, boolean ends) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of("여자친구 이름은 수진이야"));

        notebook.note(Understood.of(said));

        assertEquals(ends, !notebook.held().contains("여자친구 이름은 수진이야"));
    }

    /** Which one follows, or is not told. */
    @ParameterizedTest
    @ValueSource(strings = {"약을 바꿨습니다", "먹는 약이 바뀌었어요"})
    void takesNoMedicineThatIsOnlyChanged(String said) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.contains("takes")),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"기분 좋습니다", "참말로 속터진다", "의사선생이", "내는", "엘베 고장났다"})
    void isNothingToRemember(String said) {
        assertEquals(List.of(), facts(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            새 알바 소희 들어왔다     | 매일 아침 수영하던 거 어깨 아파서 관뒀다 | true
            매일 아침 수영해         | 매일 아침 수영하던 거 어깨 아파서 관뒀다 | false
            편의점 알바 해           | 어깨 아파서 관뒀다                 | false
            3교대라 좀 정신이 없어요  | 저 다음 달부터 외래로 옮겨요          | true
            병원에서 3교대로 일해요   | 이제 3교대 안 해요                 | false
            """)
    void endsOnlyWhatWasGivenUp(String before, String after, boolean holds) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        List<String> held = notebook.held();
        notebook.note(Understood.of(after, before));

        assertEquals(holds, notebook.held().containsAll(held), notebook.held().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "가게 쉬는 날 월요일로 바꿨다, false",
        "복지관 서예 수업이 화요일과 목요일로 바뀌었습니다, false",
        "수영 수업이 이번 주 목요일로 바뀌었어, true",
        "재롱잔치 금요일로 옮겼대요, true"
    })
    void anotherDayOfTheWeekIsNoSingleDay(String said, boolean single) {
        List<Candidate> told = Understood.of(said).candidates();

        assertEquals(single, told.stream().anyMatch(candidate -> candidate.validTo() != null));
    }

    @ParameterizedTest
    @CsvSource({
        "전역일은 내년 5월 18일입니다, 2027-05-17T15:00:00Z",
        "육 년 전에 정년퇴직했습니다, 2020-11-22T15:00:00Z",
        "삼십이 년 전에 결혼했어, 1994-11-22T15:00:00Z"
    })
    void isDated(String said, Instant from) {
        assertEquals(from, Understood.of(said).candidates().getFirst().validFrom());
    }
}
