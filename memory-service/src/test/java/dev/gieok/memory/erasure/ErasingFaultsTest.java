package dev.gieok.memory.erasure;

import static dev.gieok.memory.erasure.World.CERTIFICATE;
import static dev.gieok.memory.erasure.World.PACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.erasure.ErasureJob;
import dev.gieok.platform.person.Fate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An erasure over a store that fails, a writer that comes late and instances that race. */
class ErasingFaultsTest extends ErasureScene {
    @Test
    void whatAWriterWithTheKeysStillInMemoryPutsThereGoesTooAndIsCounted() {
        world.requested("minji", minji);
        world.folded(minji);
        world.erasing.stepAll();
        shelf.put(minji, 2);

        world.clock.move(PACE.grace());
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
        assertEquals(7, certificate().at("/removed/shelf/books").asLong());
    }

    @Test
    void whatIsStillThereIsNotCertifiedAway() {
        world.requested("minji", minji);
        world.folded(minji);
        world.erasing.stepAll();
        world.clock.move(PACE.grace());
        shelf.stubborn = 1;

        world.erasing.stepAll();
        assertTrue(world.erasures.issued(CERTIFICATE).isEmpty());
        shelf.stubborn = 0;
        world.erasing.stepAll();

        assertEquals(0, certificate().at("/remaining/shelf").asLong(-1));
    }

    @Test
    void aStoreThatIsDownDelaysAndLosesNothing() {
        world.requested("minji", minji);
        world.folded(minji);
        shelf.down = true;
        assertThrows(RetriableException.class, world.erasing::stepAll);
        assertInstanceOf(Fate.Alive.class, world.registry.fate(minji));
        shelf.down = false;

        world.another().stepAll();
        world.clock.move(PACE.grace());
        world.another().stepAll();

        assertEquals(5, certificate().at("/removed/shelf/books").asLong());
    }

    @Test
    void oneThatFailsHoldsNoOtherUp() {
        world.requested("minji", minji);
        world.folded(minji);
        var other = new CertificateId("cer_zzz3456789abcdefghijklmnop");
        String subject = world.master.subjectKey("tom");
        world.erasures.open(ErasureJob.requested(other, tom, subject, 1, world.clock.instant())
                .folded(world.clock.instant()));
        shelf.downFor = minji;

        assertThrows(RetriableException.class, world.erasing::stepAll);

        assertEquals(0, shelf.held(tom));
        assertEquals(5, shelf.held(minji));
    }

    @Test
    void manyInstancesAtOnceMakeOneCertificate() throws Exception {
        world.requested("minji", minji);
        world.folded(minji);
        atOnce(() -> world.another());
        world.clock.move(PACE.grace());
        atOnce(() -> world.another());

        assertEquals(5, certificate().at("/removed/shelf/books").asLong());
        assertEquals(1, world.journal.lines().size());
        assertNotEquals(minji, world.registry.enrol("minji"));
    }

    private static void atOnce(Callable<Erasing> instance) throws Exception {
        try (var executor = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        instance.call().stepAll();
                        return true;
                    })
                    .toList();
            for (var done : executor.invokeAll(all)) {
                assertTrue(done.get());
            }
        }
    }
}
