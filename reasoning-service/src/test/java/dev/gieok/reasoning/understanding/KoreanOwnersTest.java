package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a Korean sentence is that names nobody, and what it then ends: of whom was told a clause, a sentence or a message before. */
class KoreanOwnersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        지안이 어린이집 옮겼어요. 이제 별빛유치원 다녀요   | 지안 studies-at 별빛유치원
        이안이 태권도 시작했어요                   | 이안 hobby 태권도
        하윤이 학원 옮겼어. 이제 영어학원 다녀        | 하윤 studies 이제 영어학원 다녀
        남편이 이직했어요. 이제 판교로 출근해요       | husband habit 이제 판교로 출근해요
        지훈이 결혼했어. 이제 분당 살아             | 지훈 lives-in 분당
        지호 취직해서 서울로 이사갔어               | 지호 lives-in 서울
        민지 결혼한다고 나가서 이제 혼자 살아         | 민지 marital-status 결혼
        민지 결혼한다고 나가서 이제 혼자 살아         | me lives-with 혼자
        딸이 시집가고 이제 혼자 살아                | me lives-with 혼자
        지호가 이혼해서 이제 혼자 살아               | 지호 lives-with 혼자
        엄마 생신이 10월 3일이라 그때 본가 내려가려고  | me plan 그때 본가 내려가려고
        누나 결혼식이 5월이라 정장 사려구요           | me plan 정장 사려구요
        유나 발표회는 내년 1월이야. 아직 3학년이야     | 유나 school-year 아직 3학년이야
        딸 이름은 서아고 아들은 이준이에요            | me son 이준
        여친 이름은 한소연이야. 초등학교 교사야        | partner works-as 초등학교 교사
        민서는 간호학과에 가고 싶어 하고 수학을 어려워해요 | 민서 wants 민서는 간호학과에 가고 싶어 하고
        수진이는 한의원이 아니라 정형외과에서 일해요    | 수진 works-at 정형외과
        의사 선생님이 혈압약을 발사르탄 80mg으로 바꿔 주셨어요 | me takes 발사르탄 80mg
        친구 지현이는 결혼했고 아들은 준서야          | 지현 son 준서
        고등학교 친구 민재는 삼성전자 다니고 대전 살아   | 민재 lives-in 대전
        아내는 수진이고 교사야. 딸 하나 있는데 이름은 하윤이고 여섯 살 | me daughter 하윤
        아내는 수진이고 교사야. 딸 하나 있는데 이름은 하윤이고 여섯 살 | 하윤 age 6
        남편은 고등학교 수학 선생님이에요 이름은 최민석 | me husband 최민석
        와이프는 간호사라 3교대 근무하고요 이름은 박소영입니다 | me wife 박소영
        아들이 여자친구 생겼대. 이름은 소연이래       | son's partner name 소연
        룸메는 고등학교 동기 상민이야                | me roommate 상민
        새로 들어온 알바 이름은 지우예요             | me colleague 지우
        새로 뽑은 애는 유나예요                    | me colleague 유나
        둘째는 아들이에요. 이름은 이안이로 지었어요    | me son 이안
        """)
    void isWhoeversWasSpokenOf(String said, String fact) {
        assertTrue(facts(said).contains(fact), () -> facts(said).toString());
    }

    /** What is kept by itself is understood by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        아버지 택시 그만두시고 이제 농사지으셔          | 아버지는 이제 농사지으셔
        남편이 회사 그만두고 이제 카페를 해요          | 남편은 이제 카페를 해요
        지훈이 결혼했어. 이제 분당 살아              | 지훈은 이제 분당 살아
        우리 누나가 간호사인데 부산에서 일해           | 우리 누나는 부산에서 일해
        나는 회사 그만두고 카페 해                  | 카페 해
        """)
    void isShownWithWhomItTellsOf(String said, String shown) {
        assertTrue(
                Understood.of(said).candidates().stream().map(Candidate::text).anyMatch(shown::equals),
                () -> Understood.of(said).candidates().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        남편은 고등학교 수학 선생님이에요 이름은 최민석 | me teacher
        아빠는 중학교 체육 선생님이셔               | me father
        새로 뽑은 애는 유나예요                    | me child
        아들이 여자친구 생겼대. 이름은 소연이래       | me partner
        민지 결혼한다고 나가서 이제 혼자 살아         | me marital-status
        남편이 출장 갔어요. 이제 혼자 자요           | husband note 이제
        """)
    void isNobodyElses(String said, String prefix) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.startsWith(prefix)),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        엄마가 전화로 우셨어  | 소개팅했는데 이름이 다은이고 필라테스 강사래 | 다은 works-as 필라테스 강사
        누나가 왔다 갔어     | 팀 회식했는데 이름이 하준이고 디자이너야     | 하준 works-as 디자이너
        딸 수빈이는 간호학과 3학년이에요 | 수빈이 국시는 내후년 1월입니다. 아직 3학년이니까요 | 수빈 school-year 아직 3학년이니까요
        동생은 군인이야      | 동생 제대했어요. 이제 복학한대요           | sibling note 동생은 이제 복학한대요
        """)
    void isNotWhoWasSpokenOfLongBefore(String before, String said, String fact) {
        List<String> facts = facts(said, before);

        assertTrue(facts.contains(fact), facts::toString);
        assertTrue(
                facts.stream().noneMatch(it -> it.startsWith("me mother") || it.startsWith("me sister")),
                facts::toString);
    }

    /** What becomes of somebody else ends nothing of the person's, and who lives alone need not have parted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        나 수영 배워             | 지안이 수영 관뒀어요
        저는 별빛초등학교 다녀요    | 하윤이 어린이집 옮겼어요. 이제 햇살유치원 다녀요
        내 남자친구 이름은 도현이야  | 민지 결혼한다고 나가서 이제 혼자 살아
        내 남자친구 이름은 도현이야  | 나 이제 혼자 살아
        서준이 분유 먹어           | 서준이 수영 관뒀어요
        """)
    void endsNothingOfAnother(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after));

        assertTrue(notebook.held().contains(before), notebook.held()::toString);
    }

    @Test
    void whoWasLeftHasNoRoommateAnyMore() {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of("룸메는 고등학교 친구 민지야"));

        assertTrue(notebook.note(Understood.of("민지 결혼한다고 나가서 이제 혼자 살아")).contains("update"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        친구 수진이는 교사야. 걔는 이미 결혼했어        | 수진이는 이미 결혼했어
        친구 민수는 교사야. 걔는 이미 결혼했어         | 민수는 이미 결혼했어
        친구 이름은 박지훈이야. 걔는 커피를 싫어해      | 박지훈은 커피를 싫어해
        """)
    void isToldWithTheParticleThatFits(String said, String text) {
        assertTrue(
                Understood.of(said).candidates().stream().map(Candidate::text).anyMatch(text::equals),
                () -> Understood.of(said).candidates().stream()
                        .map(Candidate::text)
                        .toList()
                        .toString());
    }
}
