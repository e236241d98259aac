package dev.gieok.memory.erasure;

import static dev.gieok.memory.erasure.World.CERTIFICATE;
import static dev.gieok.memory.erasure.World.PACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.erasure.CertificateCheck;
import dev.gieok.platform.person.Fate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steps of an erasure, from the request to the last look. */
class ErasingTest extends ErasureScene {
    @Test
    void nothingIsRemovedBeforeTheFoldHasAnswered() {
        world.requested("minji", minji);

        world.erasing.stepAll();

        assertEquals(5, shelf.held(minji));
        assertInstanceOf(Fate.Alive.class, world.registry.fate(minji));
        assertEquals(List.of(), world.asked);
        assertEquals(1, world.journal.lines().size());
    }

    @Test
    void theFoldIsAskedAgainWhenItDoesNotAnswerAndNotTooOften() {
        world.requested("minji", minji);
        world.clock.move(PACE.patience());
        world.erasing.stepAll();
        world.erasing.stepAll();
        assertEquals(1, world.asked.size());

        world.clock.move(PACE.patience());
        world.erasing.stepAll();

        assertEquals(2, world.asked.size());
        assertEquals(CERTIFICATE, world.asked.getFirst().certificateId());
    }

    @Test
    void storesAreEmptyAndKeysDestroyedBeforeAnythingIsCertified() {
        world.requested("minji", minji);
        world.folded(minji);

        world.erasing.stepAll();
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
        assertInstanceOf(Fate.Destroyed.class, world.registry.fate(minji));
        assertTrue(world.erasures.issued(CERTIFICATE).isEmpty());
        assertTrue(world.registry.isErased("minji"));
    }

    @Test
    void theCertificateSaysWhatWasRemovedWhereAndHolds() {
        world.erase("minji", minji);

        JsonNode certificate = certificate();
        assertEquals(minji.value(), certificate.get("pseudonym").asText());
        assertEquals(5, certificate.at("/removed/shelf/books").asLong());
        assertEquals(3, certificate.at("/removed/ledger/facts").asLong());
        assertEquals(7, certificate.at("/removed/kafka memory.facts.v1/records").asLong());
        assertEquals(0, certificate.at("/remaining/shelf").asLong(-1));
        assertEquals("2026-11-24T12:00:06Z", certificate.get("completedAt").asText());
        assertInstanceOf(
                CertificateCheck.Valid.class,
                CertificateCheck.of(certificate.toString().getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals(2, shelf.held(tom));
        assertInstanceOf(Fate.Alive.class, world.registry.fate(tom));
    }

    @Test
    void whoComesBackAfterwardsIsSomebodyElseAndStays() {
        world.erase("minji", minji);
        PersonId again = world.registry.enrol("minji");
        shelf.put(again, 4);

        world.clock.move(PACE.watch());
        world.erasing.stepAll();

        assertNotEquals(minji, again);
        assertEquals(4, shelf.held(again));
        assertTrue(world.erasures.open().isEmpty());
        assertEquals(again, world.registry.find("minji").orElseThrow());
    }

    @Test
    void theLastLookRemovesEvenWhatCameAfterTheCertificate() {
        world.erase("minji", minji);
        shelf.put(minji, 1);

        world.clock.move(PACE.watch());
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
    }

    @Test
    void anErasureOfSomebodyElseIsNotMistaken() {
        world.requested("minji", minji);

        world.folded(tom);
        world.erasing.stepAll();

        assertEquals(5, shelf.held(minji));
        assertFalse(world.registry.isErased("tom"));
    }
}
