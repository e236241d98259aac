package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Request;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in which something is asked for, whatever it is asked about. */
class RequestsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Summarise this in three bullet points: The council met on Monday. | summary/3-points | Summarise in three bullet points.",
                "Can you summarize the text below in 3 bullets?↵The mill closes in May. | summary/3-points | Summarise in three bullet points.",
                "Please summarise this article in one sentence. | summary/1-sentences | Summarise in one sentence.",
                "Give me a short summary of this: The match was rained off. | summary/short | Summarise briefly.",
                "tl;dr please: The match was rained off. | summary | I often ask for a summary.",
                "Translate this into Korean: good morning | Korean-translation | I often ask for a translation into Korean.",
                "Could you translate the following to Korean? Good night. | Korean-translation | I often ask for a translation into Korean.",
                "How do I say thank you in Korean? | Korean-translation | I often ask for a translation into Korean.",
                "Translate this for me please: 안녕하세요 | translation | I often ask for a translation.",
                "Proofread this email: Dear sir, | proofreading | I often ask for my writing to be proofread.",
                "Rewrite this more politely: give me that back | rewriting/politely | Rewrite politely.",
                "Make this shorter: It was, as it were, a long day. | rewriting/short | Rewrite briefly.",
                "Explain recursion like I'm five | explanation/simply | Explain in simple terms.",
                "Explain quantum entanglement in simple words. | explanation/simply | Explain in simple terms.",
                "What's the weather like today? | weather | I often ask about the weather.",
                "What is the weather in Seoul tomorrow? | weather | I often ask about the weather.",
                "Any news today? | news | I often ask for the news.",
                "Write a polite email to my landlord about the heating. | email/politely | Write e-mails politely.",
                "Find me a recipe with tofu | recipe | I often ask for a recipe.",
                "What do I have to do today? | day | I often ask what there is to do today.",
                "What's on my schedule today? | day | I often ask what there is to do today.",
            })
    void inEnglish(String said, String signature, String text) {
        Request request = request(said);
        assertEquals(signature, request.signature());
        assertEquals(text, request.candidate().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "이 글 세 줄로 요약해 줘: 시의회가 월요일에 모였다 | summary/3-lines | 세 줄로 요약해 줘.",
                "이 글 3줄로 요약해줘↵시의회가 월요일에 모였다 | summary/3-lines | 세 줄로 요약해 줘.",
                "한 문장으로 요약해줘. | summary/1-sentences | 한 문장으로 요약해 줘.",
                "간단하게 요약 부탁드립니다: 본문 | summary/short | 짧게 요약해 줘.",
                "이 문장 영어로 번역해줘 | English-translation | 나는 영어 번역을 자주 부탁해.",
                "한국어로 번역해 줘: good morning | Korean-translation | 나는 한국어 번역을 자주 부탁해.",
                "이 문장 번역해줘 | translation | 나는 번역을 자주 부탁해.",
                "이 메일 맞춤법 좀 봐줘 | proofreading | 나는 글 교정을 자주 부탁해.",
                "이 문장 더 공손하게 고쳐줘 | rewriting/politely | 공손하게 고쳐 써 줘.",
                "양자 얽힘을 쉽게 설명해줘 | explanation/simply | 쉽게 설명해 줘.",
                "이 내용 표로 정리해 줘 | ordering/table | 표로 정리해 줘.",
                "오늘 날씨 어때? | weather | 나는 날씨를 자주 물어봐.",
                "내일 부산 날씨 알려줘 | weather | 나는 날씨를 자주 물어봐.",
                "오늘 뉴스 알려줘 | news | 나는 뉴스를 자주 물어봐.",
                "김치찌개 레시피 알려줘 | recipe | 나는 레시피를 자주 물어봐.",
                "저녁 메뉴 추천해줘 | meal | 나는 뭘 먹을지 자주 물어봐.",
                "오늘 할 일 알려줘 | day | 나는 오늘 할 일을 자주 물어봐.",
                "오늘 할 일이 뭐야? | day | 나는 오늘 할 일을 자주 물어봐.",
            })
    void inKorean(String said, String signature, String text) {
        Request request = request(said);
        assertEquals(signature, request.signature());
        assertEquals(text, request.candidate().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the capital of France?",
                "Where do I live?",
                "What is my sister called?",
                "Did I ask you to translate this yesterday?",
                "Have you ever summarised my notes?",
                "When did I cook that soup?",
                "What did I say about the weather?",
                "Do I have a recipe for kimchi saved?",
                "Summarise what you know about me",
                "I translated the report into Korean yesterday.",
                "My sister summarises everything in three bullets.",
                "I love the news in the morning.",
                "The weather was awful in Busan.",
                "Turn off the lights",
                "Who won the match?",
                "How are you today?",
                "Thanks, that helped!",
                "Set an alarm for seven",
                "Can you recommend a book about Rome?",
                "프랑스 수도가 어디야?",
                "나 어디 살아?",
                "우리 언니 이름이 뭐야?",
                "내가 번역해 달라고 했었나?",
                "내가 어제 뭐라고 했지?",
                "내가 날씨에 대해 뭐라고 했어?",
                "내 레시피 기억해?",
                "오늘 약속 몇 시였지?",
                "나에 대해 아는 걸 요약해줘",
                "어제 보고서를 영어로 번역했어",
                "언니는 뭐든지 세 줄로 요약해",
                "나는 아침마다 뉴스를 봐",
                "부산은 날씨가 너무 더웠어",
                "불 좀 꺼줘",
                "누가 이겼어?",
                "잘 지내?",
                "고마워, 도움이 됐어",
                "일곱 시에 알람 맞춰줘",
                "로마에 대한 책 있어?",
            })
    void nothingIsAskedForAsItMayBeAgain(String said) {
        assertEquals(List.of(), requests(Understood.of(said)));
    }

    /** What is told outright is kept at once, and not counted beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"Always summarise in three bullet points.", "앞으로 요약은 세 줄로 해줘"})
    void aStandingInstructionIsNoRequest(String said) {
        Extraction told = Understood.of(said);
        assertEquals(Kind.INSTRUCTION, told.candidates().getFirst().kind());
        assertEquals(List.of(), requests(told));
    }

    @Test
    void isTheSameInBothLanguages() {
        assertEquals(
                request("Translate this into English: 안녕").signature(),
                request("영어로 번역해줘: 안녕").signature());
        assertEquals(
                request("Summarise this in three lines: The mill closes.").signature(),
                request("세 줄로 요약해줘: 공장이 문을 닫는다").signature());
    }

    @Test
    void becomesAnInstructionWithAMannerAndAHabitWithoutOne() {
        assertEquals(
                Kind.INSTRUCTION,
                request("Summarise this in three bullets: x").candidate().kind());
        assertEquals(
                "repeated-instruction",
                request("Summarise this in three bullets: x").candidate().predicate());
        assertEquals(
                "summary format",
                request("Summarise this in three bullets: x").candidate().object());
        assertEquals(Kind.HABIT, request("Find me a recipe").candidate().kind());
        assertEquals("often-asks-for", request("Find me a recipe").candidate().predicate());
    }

    @Test
    void isFoundBesideAFact() {
        Extraction said = Understood.of("I live in Busan. Translate this into Korean: good morning");
        assertEquals(List.of("me lives-in Busan"), Understood.facts(said));
        assertEquals("Korean-translation", requests(said).getFirst().signature());
    }

    @Test
    void isOnlyThePersonsOwn() {
        String said = "Summarise this in three bullet points: The council met.";
        assertTrue(requests(Understood.from(Trust.MEDIA, said)).isEmpty());
        assertTrue(requests(Understood.from(Trust.SOURCE, said)).isEmpty());
        assertTrue(requests(Understood.saidBy("Junho", said)).isEmpty());
        assertTrue(requests(Understood.retaining(Retention.NEVER, said)).isEmpty());
    }

    @Test
    void holdsNoWordOfWhatItIsAskedAbout() {
        Request request = request("Summarise this in three bullet points: Zanzibar is lovely.");
        assertTrue(!(request + request.signature() + request.candidate().text()).contains("Zanzibar"));
    }

    private static Request request(String said) {
        List<Request> requests = requests(Understood.of(said.replace('↵', '\n')));
        assertEquals(1, requests.size(), said);
        return requests.getFirst();
    }

    private static List<Request> requests(Extraction said) {
        return said.passages().stream()
                .map(Passage::request)
                .filter(Objects::nonNull)
                .toList();
    }
}
