package dev.gieok.memory.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.memory.TestModels;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.generation.Generation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What serves goes on serving; what comes of a rebuild knows what the log says. */
class RebuildingTest extends RebuildScene {
    @Test
    void anotherModelIsSearchedAfterwardsAndKnowsTheSame() {
        String before = hash(minji.person);
        List<String> found = asked("where do I live?");

        RebuildView done = rebuilt(TestModels.SECOND);

        assertEquals(RebuildView.Phase.DONE, done.phase());
        assertEquals(done.log(), done.before());
        assertEquals(done.log(), done.after());
        assertEquals(
                new Generation(TestModels.SECOND, 16, 2), memory.live.current().active());
        assertEquals(before, hash(minji.person));
        assertEquals(ofLog(minji.person), hash(minji.person));
        assertEquals(found, asked("where do I live?"));
        assertEquals(List.of(), memory.ask(minji.person, "where do I live?").degraded());
        assertTrue(memory.ask(minji.person, "where do I live?").items().stream()
                .anyMatch(item -> item.signals().dense() > 0));
    }

    @Test
    void whatTheLogDoesNotTellStaysWhereItIs() {
        Map<String, String> before =
                ofGraph(EverythingStored.inClear(minji.person).containing(""));

        rebuilt(TestModels.SECOND);

        Map<String, String> after =
                ofGraph(EverythingStored.inClear(minji.person).containing(""));
        assertEquals(before.keySet(), after.keySet());
        assertEquals("In Seoul.", lastAnswer());
        assertEquals(
                1,
                memory.moments
                        .search(minji.person, new MomentsRequest("what was the total amount?", null, null, null, 1))
                        .items()
                        .getFirst()
                        .moment()
                        .page());
    }

    @Test
    void onlyTheNewCollectionsAreLeft() throws Exception {
        rebuilt(TestModels.SECOND);

        assertEquals(
                Set.of(prefix + "facts-second-model-2", prefix + "moments-second-model-2"), Set.copyOf(collections()));
    }

    @Test
    void whatIsToldMeanwhileIsFoundBeforeAndAfterTheSwitch() {
        models.before = once(() -> {
            minji.tells("likes", "jazz", "I like jazz");
            assertEquals(List.of("I like jazz"), asked("do I like jazz?").subList(0, 1));
            assertEquals(Stores.GENERATION, memory.live.current().active());
        });

        rebuilt(TestModels.SECOND);

        assertEquals(List.of("I like jazz"), asked("do I like jazz?").subList(0, 1));
        assertEquals(ofLog(minji.person), hash(minji.person));
    }

    @Test
    void oneThatWasKilledIsFinishedByAnother() {
        Life tom = new Life(memory, log);
        everybody.add(tom.person);
        models.before = onceMore(2, () -> {
            throw new IllegalStateException("killed");
        });
        rebuilding.start(TestModels.SECOND);
        assertThrows(IllegalStateException.class, () -> steps(rebuilding, 3));
        assertEquals(Stores.GENERATION, memory.live.current().active());
        int embedded = models.embedded;

        Rebuilding other = instance();
        assertFalse(other.step());
        clock.goes(Duration.ofSeconds(11));
        steps(other, 10);

        RebuildView done = other.find().orElseThrow();
        assertEquals(RebuildView.Phase.DONE, done.phase());
        assertEquals(ofLog(tom.person), hash(tom.person));
        assertEquals(ofLog(minji.person), hash(minji.person));
        // Three facts and a moment each: what was there already was not embedded again.
        assertTrue(embedded > 0);
        assertEquals(8, models.embedded);
    }

    @Test
    void oneThatIsGivenUpLeavesNothing() throws Exception {
        models.before = () -> {
            throw new IllegalStateException("killed");
        };
        rebuilding.start(TestModels.SECOND);
        assertThrows(IllegalStateException.class, () -> steps(rebuilding, 3));

        assertTrue(rebuilding.abandon().isPresent());
        steps(rebuilding, 5);

        assertEquals(
                RebuildView.Phase.ABANDONED, rebuilding.find().orElseThrow().phase());
        assertEquals(Stores.GENERATION, memory.live.current().active());
        assertNull(memory.live.current().beside());
        assertEquals(2, collections().size());
        models.before = () -> {};
        assertEquals("second-model#3", rebuilt(TestModels.SECOND).to());
    }

    @Test
    void aModelThatNobodyHasIsRefusedAndOneRebuildIsEnough() {
        assertEquals(
                new Rebuilding.UnknownModel(List.of("second-model", "test-model")), rebuilding.start("unheard-of"));
        assertInstanceOf(Rebuilding.Running.class, rebuilding.start(TestModels.SECOND));
        assertInstanceOf(Rebuilding.Running.class, rebuilding.start(TestModels.SECOND));
        assertInstanceOf(Rebuilding.Busy.class, rebuilding.start("test-model"));
    }
}
