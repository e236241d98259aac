package dev.gieok.reasoning.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.reasoning.answering.Answering;
import dev.gieok.reasoning.answering.Notices;
import dev.gieok.reasoning.llm.ScriptedProvider;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every byte that goes to a language model, over real HTTP and through the wiring of the service: for one that is not
 * local none of the words of a {@link Life}, for one that is all of them, which shows that the search sees.
 */
class WhatLeavesTest {
    private static final String ENGLISH =
            "Please tell Ines, Zorblat and 탁서율 that Margaret Pemberwick is at +1 415 555 2671"
                    + " and 12 Maple Street, Springfield, IL 62701, or thalia.wren@post.example.";
    private static final String KOREAN = "민수랑 서율이한테 박지훈 씨 번호 010-5550-1234 알려줘. Hanbit Robotics 일이야.";
    private static final List<String> ASKED =
            List.of("Margaret", "Pemberwick", "415 555 2671", "12 Maple Street", "박지훈", "010-5550-1234", "서율");
    private static final String TOLD = "My cousin Zephyrine moved to Trondheim, and Zorblat hates parsnips there.";
    private static final String TOLD_IN_KOREAN = "탁서율은 전주로 이사했고 우리 민수도 거기서 낚시를 즐긴대.";
    private static final List<String> HEARD = List.of("Zephyrine", "Zorblat", "탁서율", "민수");
    /** The employer is known as one only by what the rules read in the message. */
    private static final List<String> NOT_LEARNT = List.of(
            "I work at Brandiwick. My sister is called brixanna. How do I write them a card?",
            "내 동생은 브릭사나라고 해. 카드를 어떻게 쓸까?");

    private static final List<String> SAID = List.of("Brandiwick", "brixanna", "브릭사나");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z]+_\\d+]");

    private ScriptedProvider provider;
    private Talk talk;

    @BeforeEach
    void somebody(@TempDir Path folder) {
        talk = new Talk(folder);
        provider = new ScriptedProvider(Protocol.OPENAI);
    }

    @AfterEach
    void hangUp() {
        provider.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingPersonalLeavesWithAQuestionAndTheAnswerHasItBack(Protocol protocol) {
        script(protocol).then(provider.replies(WhatLeavesTest::echo)).then(provider.replies(WhatLeavesTest::echo));
        Answering answering = talk.answering(provider, false);

        talk.ask(answering, ENGLISH);
        talk.ask(answering, KOREAN);

        assertEquals(2, provider.wire().size());
        assertEquals(List.of(), new Wire(provider.wire()).found(all(PrivateWords.NAMED, PrivateWords.WITHHELD, ASKED)));
        String answers = talk.answers().map(Answer::text).collect(Collectors.joining("\n"));
        assertEquals(
                List.of(),
                all(PrivateWords.NAMED, ASKED).stream()
                        .filter(word -> !answers.contains(word))
                        .toList());
        assertFalse(PLACEHOLDER.matcher(answers).find(), answers);
        assertEquals(answers, talk.streamed());
        assertTrue(talk.answers().allMatch(answer -> answer.engine().equals("llm:scripted")));
        List<String> notices = talk.answers().map(Answer::notice).toList();
        for (int i = 0; i < 2; i++) {
            Notices words = new Notices(i == 0 ? "en" : "ko");
            assertEquals(
                    String.join(" ", words.withheld(), words.mediaWithheld(), words.pseudonymised()), notices.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesInWhatIsNotToBeLearntAreHiddenToo(Protocol protocol) {
        script(protocol).then(provider.replies(WhatLeavesTest::echo)).then(provider.replies(WhatLeavesTest::echo));
        Answering answering = talk.answering(provider, false);

        NOT_LEARNT.forEach(text -> talk.ask(answering, Retention.NEVER, Part.text(text)));

        assertEquals(2, provider.wire().size());
        assertEquals(List.of(), new Wire(provider.wire()).found(SAID));
        String answers = talk.answers().map(Answer::text).collect(Collectors.joining("\n"));
        assertEquals(
                List.of(), SAID.stream().filter(word -> !answers.contains(word)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void toALocalModelEverythingLeaves(Protocol protocol) {
        script(protocol).then(provider.says("Done [1].")).then(provider.says("Done [1]."));
        Answering answering = talk.answering(provider, true);

        talk.ask(answering, ENGLISH);
        talk.ask(answering, KOREAN);

        List<String> words = all(PrivateWords.NAMED, PrivateWords.WITHHELD, ASKED);
        assertEquals(words, new Wire(provider.wire()).found(words));
        assertEquals(2, talk.answers().filter(answer -> answer.notice() == null).count());
    }

    @ParameterizedTest
    @EnumSource
    void nothingPersonalLeavesForExtractionAndTheCandidatesHaveItBack(Protocol protocol) {
        script(protocol)
                .then(provider.says("{\"statements\": sorry"))
                .then(provider.replies(body -> statement(body, 0, "fears", "parsnips")))
                .then(provider.replies(body -> statement(body, 1, "skill", "낚시")));

        CandidatesExtracted english = talk.learn(provider, false, TOLD);
        CandidatesExtracted korean = talk.learn(provider, false, TOLD_IN_KOREAN);

        assertEquals(3, provider.wire().size());
        assertEquals(List.of(), new Wire(provider.wire()).found(HEARD));
        assertEquals("Zephyrine", byModel(english).subject());
        assertEquals("Zephyrine", byModel(english).entities().getFirst());
        assertEquals("민수", byModel(korean).subject());
        assertTrue(byModel(korean).text().startsWith("민수는 "), byModel(korean).text());
    }

    @ParameterizedTest
    @EnumSource
    void forExtractionByALocalModelEverythingLeaves(Protocol protocol) {
        script(protocol).then(provider.says("{\"statements\":[]}")).then(provider.says("{\"statements\":[]}"));

        talk.learn(provider, true, TOLD);
        talk.learn(provider, true, TOLD_IN_KOREAN);

        assertEquals(HEARD, new Wire(provider.wire()).found(HEARD));
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionWithAFileOrAboutHealthDoesNotLeaveAtAll(Protocol protocol) {
        script(protocol);
        Answering answering = talk.answering(provider, false);

        talk.ask(answering, Part.text("What does this say?"), Part.media(new MediaId("med_" + "0".repeat(26))));
        talk.ask(answering, Part.text("I have diabetes. What may I eat?"));
        talk.ask(answering, Part.text("나는 당뇨가 있어. 뭘 먹으면 돼?"));
        talk.ask(answering, Retention.NEVER, Part.text("I have diabetes. What may I drink?"));

        assertEquals(List.of(), provider.wire());
        assertTrue(talk.answers().allMatch(answer -> answer.engine().equals("grounded")));
        talk.answers().map(Answer::notice).forEach(notice -> assertNotNull(notice));
    }

    private ScriptedProvider script(Protocol protocol) {
        provider.close();
        provider = new ScriptedProvider(protocol);
        return provider;
    }

    private static Candidate byModel(CandidatesExtracted extracted) {
        return extracted.candidates().stream()
                .filter(candidate -> candidate.rule().equals("llm:scripted"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(extracted.engine() + extracted.candidates()));
    }

    /** A model that repeats every placeholder that it was shown. */
    private static String echo(String body) {
        return PLACEHOLDER
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining(", ")) + " [1]";
    }

    /** A model that says something about the one whose placeholder comes so many places after the first in the message. */
    private static String statement(String body, int which, String predicate, String object) {
        String name = PLACEHOLDER
                .matcher(message(body))
                .results()
                .map(MatchResult::group)
                .toList()
                .get(which);
        String text = object.equals("낚시") ? name + "은(는) 낚시를 즐긴다." : name + " fears " + object + ".";
        return """
                {"statements":[{"subject":"%s","predicate":"%s","object":"%s","text":"%s","negated":false,"ended":false,\
                "importance":"medium","sensitivity":"normal","validFrom":null,"validTo":null,"entities":["%s"]}]}""".formatted(name, predicate, object, text, name);
    }

    private static String message(String body) {
        try {
            JsonNode messages = new JsonMapper().readTree(body).get("messages");
            return messages.get(1).get("content").toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private static List<String> all(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
