package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a change puts out of date is closed as if each ending had been said by itself. */
class FoldClosingsTest extends FoldScene {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final List<String> PREDICATES = List.of("note", "habit", "uses", "likes", "works-as");
    private static final List<String> OBJECTS =
            List.of("Android phone", "안드로이드폰", "the gym on Mondays", "gym", "군 복무 중이야", "수영", "학자금대출이 있어", "coffee");
    private static final List<String> WORDS = List.of("Android", "gym", "군 복무", "복무", "수영", "대출", "coffee", "nothing");

    @Test
    void whatOneOfTheWordsNamesHoldsNoLonger() {
        fold.command(fold.said("a", NOON, many("uses", "Android phone"), many("habit", "yoga"), many("uses", "iPad")));
        fold.command(changed("b", Trust.PERSON, null, List.of(closing(List.of("habit", "uses"), "Pixel", "Android"))));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(Decision::decision).toList());
        assertEquals(List.of("yoga", "iPad"), active(fold));
    }

    @Test
    void withoutWordsAllThatIsSoUnderThePredicatesHoldsNoLonger() {
        fold.command(fold.said("a", NOON, one("works-at", "Bosch"), many("likes", "tea")));
        fold.command(changed("b", Trust.PERSON, null, List.of(closing(List.of("works-at")))));

        assertEquals(List.of("tea"), active(fold));
    }

    @Test
    void aNoteOfTheMessageTakesThePlaceOfNotesThatItClosesAndOfNothingElse() {
        String news = "they closed the line, so I'm cycling in";
        Candidate note = Candidate.note("me", news, "en", List.of(), "rules:unsorted");
        Closing over = new Closing(
                "me",
                List.of("note", "uses"),
                List.of("train"),
                "so I'm cycling in",
                "en",
                List.of(),
                "rules:x/implied");
        fold.command(fold.said("a", NOON, many("note", "my commute is the train"), many("uses", "the train app")));

        fold.command(changed("b", Trust.PERSON, null, List.of(over), note));

        assertEquals(List.of(news), active(fold));
        assertEquals(
                List.of("the train app"),
                fold.facts().values().stream()
                        .filter(Fact::negated)
                        .flatMap(ending -> ending.supersedes().stream())
                        .map(id -> fold.facts().get(id.value()).object())
                        .toList());
    }

    @Test
    void whatSeveralRulesCloseIsClosedOnce() {
        fold.command(fold.said("a", NOON, one("works-at", "Bosch")));
        fold.command(changed(
                "b",
                Trust.PERSON,
                null,
                List.of(closing(List.of("works-at")), closing(List.of("works-at")), closing(List.of("works-at")))));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(Decision::decision).toList());
    }

    @Test
    void whatFindsNothingLeavesNoTrace() {
        fold.command(changed("a", Trust.PERSON, null, List.of(closing(List.of("note", "habit"), "gym", "pool"))));

        assertEquals(List.of(), fold.decided().decisions());
        assertTrue(fold.facts().isEmpty());
        assertEquals(0, fold.books().candidates());
    }

    @Test
    void whatIsSaidBesideItIsPlacedAfterwards() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        fold.command(changed("b", Trust.PERSON, null, List.of(closing(List.of("likes"))), many("likes", "coffee")));

        assertEquals(
                List.of(Verdict.UPDATE, Verdict.RETAIN),
                fold.decided().decisions().stream().map(Decision::decision).toList());
        assertEquals(List.of("coffee"), active(fold));
    }

    @Test
    void whatTakesThePlaceOfAnotherIsItsOnlyEnd() {
        fold.command(fold.said("a", NOON, one("lives-in", "Turku")));
        fold.command(changed("b", Trust.PERSON, null, List.of(closing(List.of("lives-in"))), one("lives-in", "Vaasa")));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(Decision::decision).toList());
        assertEquals(
                List.of("Turku", "Vaasa"),
                fold.facts().values().stream().map(Fact::object).toList());
        assertEquals(List.of(fact("Turku").factId()), fact("Vaasa").supersedes());
    }

    @Test
    void aFactThatIsAboutAnotherThingNowIsClosedByItsNewName() {
        fold.command(fold.said("a", NOON, many("habit", "yoga"), many("habit", "running")));
        fold.command(changed("b", Trust.PERSON, null, List.of(closing(List.of("habit"), "judo"))));
        Fact yoga = fold.facts().values().stream()
                .filter(fact -> fact.object().equals("yoga"))
                .findFirst()
                .orElseThrow();
        fold.command(new FactEdited(
                yoga.factId(), yoga.version(), "I do pilates", "pilates", null, null, null, false, NOON));
        fold.logged();
        fold.command(changed("c", Trust.PERSON, null, List.of(closing(List.of("habit"), "yoga"))));
        assertEquals(
                List.of("pilates", "running"), active(fold).stream().sorted().toList());

        fold.command(changed("d", Trust.PERSON, null, List.of(closing(List.of("habit"), "pilates"))));
        assertEquals(List.of("running"), active(fold));
    }

    @Test
    void onlyThePersonClosesAnything() {
        fold.command(fold.said("a", NOON, one("works-at", "Bosch")));
        fold.command(changed("b", Trust.SOURCE, null, List.of(closing(List.of("works-at")))));
        fold.command(changed("c", Trust.MEDIA, null, List.of(closing(List.of("works-at")))));
        fold.command(changed("d", Trust.PERSON, "Junho", List.of(closing(List.of("works-at")))));

        assertEquals(List.of("Bosch"), active(fold));
    }

    @Test
    void decidesAsIfEachEndingHadBeenSaidByItself() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        try (FoldHarness other = new FoldHarness(folder.resolve("other"))) {
            for (int i = 0; i < 40; i++) {
                Instant at = LATER.plusSeconds(i);
                if (random.nextInt(3) > 0) {
                    Candidate said = many(any(PREDICATES, random), any(OBJECTS, random));
                    fold.command(fold.said("o" + i, at, said));
                    other.command(other.said("o" + i, at, said));
                    assertEquals(verdicts(other), verdicts(fold), "seed " + seed);
                    continue;
                }
                List<Closing> closings = List.of(some(random), some(random));
                List<Candidate> endings = new ArrayList<>();
                closings.forEach(closing -> closing.predicates()
                        .forEach(predicate ->
                                closing.objects().forEach(word -> endings.add(closing.ending(predicate, word)))));
                fold.command(changed("o" + i, Trust.PERSON, null, closings));
                other.command(other.said("o" + i, NOON, endings.toArray(Candidate[]::new)));
                List<String> wanted = verdicts(other);
                wanted.removeIf(verdict -> verdict.equals("DISCARD"));
                assertEquals(wanted, verdicts(fold), "seed " + seed);
                assertEquals(active(other), active(fold), "seed " + seed);
            }
            LedgerOf.isToldByTheLog(other);
        }
    }

    private static List<String> verdicts(FoldHarness harness) {
        return new ArrayList<>(harness.decided().decisions().stream()
                .map(decision -> decision.decision().name())
                .toList());
    }

    private static Closing some(Random random) {
        List<String> words = random.nextInt(4) == 0 ? List.of() : List.of(any(WORDS, random), any(WORDS, random));
        return closing(List.of(any(PREDICATES, random), any(PREDICATES, random)), words.toArray(String[]::new));
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Closing closing(List<String> predicates, String... words) {
        return new Closing("me", predicates, List.of(words), "it changed", "en", List.of(), "rules:then/implied");
    }

    private CandidatesExtracted changed(
            String name, Trust trust, @Nullable String speaker, List<Closing> closings, Candidate... candidates) {
        return new CandidatesExtracted(
                fold.observation(name),
                new SessionId("default"),
                speaker,
                "gateway",
                trust,
                name.startsWith("o") ? NOON : LATER,
                name.startsWith("o") ? NOON : LATER,
                Retention.AUTO,
                "en",
                "said",
                List.of(candidates),
                closings,
                List.of(),
                List.of(),
                "rules");
    }

    private static List<String> active(FoldHarness harness) {
        return harness.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE && !fact.negated())
                .map(Fact::object)
                .toList();
    }
}
