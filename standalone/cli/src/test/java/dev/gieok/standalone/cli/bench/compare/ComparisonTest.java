package dev.gieok.standalone.cli.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void saysWhoIsBetterByTheFiguresAlone() {
        assertEquals(Better.MEM0, Better.more(3, 2));
        assertEquals(Better.GIEOK, Better.more(2, 3));
        assertEquals(Better.EVEN, Better.more(2, 2));
        assertEquals(Better.MEM0, Better.less(2, 3));
        assertEquals(Better.GIEOK, Better.less(3, 2));
        assertEquals(Better.EVEN, Better.less(0, 0));
    }

    /** Else a probe would find a value in the wrong memory, or never. */
    @Test
    void theCurrentValueOfAChangeStandsInWhatIsNewOnly() {
        for (Sentences.Change change : Sentences.changes()) {
            assertTrue(change.after().contains(change.current()), change.after());
            assertTrue(change.afterKept().contains(change.current()), change.afterKept());
            assertTrue(change.before().contains(change.former()), change.before());
            assertTrue(change.beforeKept().contains(change.former()), change.beforeKept());
            assertTrue(!change.before().contains(change.current()), change.before());
            assertTrue(!change.afterKept().contains(change.former()), change.afterKept());
            assertTrue(!change.question().contains(change.current()), change.question());
        }
    }

    /** A word that stood alone would need no morphology. */
    @Test
    void everyWordIsSaidWithAParticle() {
        Set<String> words = new HashSet<>();
        for (Sentences.Particle particle : Sentences.particles()) {
            for (String text : new String[] {particle.said(), particle.kept()}) {
                assertTrue(text.contains(particle.word()), text);
                assertTrue(!List.of(text.split("[ .]", -1)).contains(particle.word()), text);
            }
            assertTrue(words.add(particle.word()), particle.word());
        }
    }
}
