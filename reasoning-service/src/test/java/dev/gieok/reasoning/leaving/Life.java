package dev.gieok.reasoning.leaving;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.llm.Questions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What memory recalls of somebody whose life is full of names ({@link PrivateWords}). */
final class Life {
    private static final Signals SIGNALS = new Signals(0.9, 0.2, 0, 0.5, 0.8, 0.1);
    private static final MediaId PHOTO = new MediaId("med_" + id(90));
    private static int count;

    private Life() {}

    static RecallResult recalled() {
        List<RecallItem> items = List.of(
                item(memory(
                        Kind.ATTRIBUTE, "sister", "lives-in", "Porto", "My sister Ines Quillfeather lives in Porto.")),
                item(memory(
                        Kind.UNSORTED,
                        "me",
                        "note",
                        "",
                        "Zorblat owes me a visit; see https://example.com/users/thalia?t=77")),
                item(memory(
                        Kind.ATTRIBUTE,
                        "me",
                        "health-condition",
                        "lupus",
                        "I have lupus.",
                        Sensitivity.HEALTH,
                        Trust.PERSON)),
                item(memory(
                        Kind.EVENT,
                        "me",
                        "event",
                        "",
                        "The locker bears a turmaline dolphin.",
                        Sensitivity.NORMAL,
                        Trust.MEDIA)),
                // So long that the prompt holds the address only in part.
                item(memory(
                        Kind.UNSORTED,
                        "me",
                        "note",
                        "",
                        "We walked ".repeat(77) + "up to 12 Elmtree Hollow Lane, Springfield")));
        List<Memory> profile = List.of(
                memory(Kind.RELATION, "me", "sister", "Ines Quillfeather", "My sister is called Ines Quillfeather."),
                memory(Kind.RELATION, "me", "friend", "탁서율", "친구 이름은 탁서율이다."),
                memory(Kind.RELATION, "me", "friend", "Zorblat", "My friend is called Zorblat."),
                memory(Kind.ATTRIBUTE, "me", "name", "Thalia Wrenlock", "My name is Thalia Wrenlock."),
                memory(Kind.ATTRIBUTE, "me", "works-at", "Hanbit Robotics", "I work at Hanbit Robotics."),
                memory(
                        Kind.ATTRIBUTE,
                        "me",
                        "finances",
                        "overdraft",
                        "I have an overdraft.",
                        Sensitivity.FINANCE,
                        Trust.PERSON),
                memory(
                        Kind.INSTRUCTION,
                        "me",
                        "instruction",
                        "",
                        "Always mention INES first and sign with thalia.wren@post.example."));
        return new RecallResult(items, profile, turns(), moments(), List.of());
    }

    static List<Example> examples() {
        return List.of(
                new Example(List.of(Part.text("Greet Orsolya Kemenes.")), "Good evening, Orsolya!"),
                new Example(List.of(Part.text("I have asthma. What helps?")), "Rest."));
    }

    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        turns.add(turn("We decided that Rosalind Achterberg gets 3 boats.", "Noted.", List.of(), null));
        for (int i = 0; i < 15; i++) {
            turns.add(turn(
                    "I walked " + i + " kilometres through the town" + " and thought about boats".repeat(20),
                    "Nice.",
                    List.of(),
                    null));
        }
        turns.add(turn("I take metformin every day.", "Noted.", List.of(), null));
        turns.add(turn("나는 아토피가 있어.", "기억할게요.", List.of(), null));
        turns.add(turn("What is on this photo?", "ZEBRAFLOAT 4711.", List.of(PHOTO), null));
        turns.add(turn("And the total?", "청구합계 칠십칠만.", List.of(), cited(CitationKind.MOMENT, "mom_1", "청구합계 칠십칠만")));
        turns.add(turn(
                "What must I not take?",
                "Yellowcaps.",
                List.of(),
                cited(CitationKind.MEMORY, "fct_other", "I am allergic to penicillin.")));
        turns.add(turn(
                "And the money?", "The inheritance.", List.of(), cited(CitationKind.DOCUMENT, "doc_1", "inheritance")));
        turns.add(turn("민수가 010-9876-5432로 전화하래. 서버는 198.51.100.23이래.", "민수에게 전화하세요.", List.of(), null));
        turns.add(turn("소포는 서울 마포구 월드컵북로 396으로 보낸대.", "네.", List.of(), null));
        return turns;
    }

    private static List<MomentItem> moments() {
        return List.of(moment("ZEBRAFLOAT 4711", null), moment("청구합계 칠십칠만", 2));
    }

    private static RecallItem item(Memory memory) {
        return new RecallItem(memory, 0.9, SIGNALS);
    }

    private static Memory memory(Kind kind, String subject, String predicate, String object, String text) {
        return memory(kind, subject, predicate, object, text, Sensitivity.NORMAL, Trust.PERSON);
    }

    private static Memory memory(
            Kind kind,
            String subject,
            String predicate,
            String object,
            String text,
            Sensitivity sensitivity,
            Trust trust) {
        Evidence evidence =
                new Evidence(new ObservationId("obs_" + id(++count)), text, Questions.NOW, "gateway", null, trust);
        return new Memory(
                new FactId("fct_" + id(++count)),
                kind,
                text,
                subject,
                predicate,
                object,
                "en",
                0.8,
                0.8,
                1,
                sensitivity,
                Questions.NOW,
                null,
                Questions.NOW,
                null,
                FactStatus.ACTIVE,
                List.of(evidence),
                1,
                false,
                List.of(),
                null);
    }

    private static Turn turn(String said, String answered, List<MediaId> media, @Nullable Citation citation) {
        AnswerId answerId = new AnswerId("ans_" + id(++count));
        Answer answer = new Answer(
                answerId,
                new SessionId("s1"),
                answered,
                "grounded",
                Outcome.KNOWN,
                List.of(),
                citation == null ? List.of() : List.of(citation),
                null,
                null);
        return new Turn(answerId, said, media, Questions.NOW, answer);
    }

    private static Citation cited(CitationKind kind, String source, String quote) {
        return new Citation(
                new CitationId("cit_" + id(++count)), "[1]", kind, source, quote, 1, null, null, null, null, null);
    }

    private static MomentItem moment(String text, @Nullable Integer page) {
        return new MomentItem(
                new Moment(
                        new MomentId("mom_" + id(++count)),
                        PHOTO,
                        "text",
                        text,
                        "en",
                        page,
                        null,
                        null,
                        null,
                        List.of(),
                        1,
                        null),
                "scan.pdf",
                0.9,
                SIGNALS);
    }

    private static String id(int number) {
        return String.format("%026d", number);
    }
}
