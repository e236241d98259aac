package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody works says nothing of what they are; what they do there does. */
class WorkplacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    나는 서울에서 일해 | me works-at 서울
                    저는 부산에서 일해요 | me works-at 부산
                    나는 서울에서 일 해 | me works-at 서울
                    저 판교에서 일합니다 | me works-at 판교
                    저는 제주도에서 일하고 있어요 | me works-at 제주도
                    나 병원에서 일해 | me works-at 병원
                    나는 카페에서 일해 | me works-at 카페
                    식당에서 일해요 | me works-at 식당
                    우리 아빠는 울산에서 일해 | father works-at 울산
                    나는 서울에서 일했어 | me worked-at 서울
                    물류센터에서 야간에 일해 | me works-at 물류센터
                    재택으로 일해 | me schedule 재택으로 일해
                    I work in Leeds | me works-at Leeds
                    I'm working in Berlin | me works-at Berlin
                    I work in a cafe | me works-at cafe
                    my sister works in Leeds | sister works-at Leeds
                    """)
    void areOneFact(String said, String fact) {
        assertEquals(List.of(fact), Understood.facts(said), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    영업 일 해 | me works-as 영업 일 해
                    사람 돕는 일 해요 | me works-as 사람 돕는 일 해요
                    저는 고객 보고서를 작성하는 일을 합니다 | me works-as 저는 고객 보고서를 작성하는 일을 합니다
                    나는 의사로 일해 | me works-as 의사
                    카페 해요 | me runs 카페 해요
                    저는 삼성에서 마케팅 일을 하고 있어요 | me works-as 저는 삼성에서 마케팅 일을 하고 있어요; me works-at 삼성
                    """)
    void keepWhatIsDoneThere(String said, String facts) {
        assertEquals(List.of(facts.split("; ")), Understood.facts(said), said);
    }
}
