package dev.gieok.ingest.adapter.kafka;

import static dev.gieok.ingest.adapter.kafka.ExternalRecords.external;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.id.CertificateId;
import org.junit.jupiter.api.Test;

/** Who may say something, and of whom. */
class ObservationGrantsTest extends ObservationsConsumerScene {
    @Test
    void refusesAPersonWhoNeverWasHere() {
        assertRefused(
                ErrorCode.UNKNOWN_PERSON,
                external().with(Headers.SUBJECT, "bora").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesASourceThatIsNotAllowed() {
        assertRefused(
                ErrorCode.SOURCE_NOT_ALLOWED,
                external().with(Headers.SOURCE, "spam").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesTheSourceThatSomebodyElseAllowed() {
        standing.persons.enrol("bora");

        assertRefused(
                ErrorCode.SOURCE_NOT_ALLOWED,
                external().with(Headers.SUBJECT, "bora").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesWhatIsSaidOfAPersonWhoIsBeingErasedOrWas() {
        String subject = standing.master.subjectKey("ada");
        CertificateId certificate = new CertificateId("cer_0123456789abcdefghijklmnop");

        standing.persons.close(subject, ada, certificate);
        assertRefused(
                ErrorCode.PERSON_ERASED, external().with(Headers.ID, "crm-2").saying("{\"text\":\"a\"}"));
        standing.persons.destroy(ada, certificate, NOW);
        standing.persons.conclude(subject, ada, certificate);
        assertRefused(
                ErrorCode.PERSON_ERASED, external().with(Headers.ID, "crm-3").saying("{\"text\":\"a\"}"));
        assertTrue(standing.persons.isErased("ada"));
    }

    @Test
    void aGrantOfALifeBeforeCountsNoMore() {
        String subject = standing.master.subjectKey("ada");
        CertificateId certificate = new CertificateId("cer_0123456789abcdefghijklmnop");
        standing.persons.close(subject, ada, certificate);
        standing.persons.destroy(ada, certificate, NOW);
        standing.persons.conclude(subject, ada, certificate);
        standing.persons.enrol("ada");

        assertRefused(ErrorCode.SOURCE_NOT_ALLOWED, external().saying("{\"text\":\"a\"}"));
    }

    @Test
    void takesAStarForAName() {
        assertRefused(
                ErrorCode.SOURCE_NOT_ALLOWED,
                external().with(Headers.SOURCE, "*").saying("{\"text\":\"a\"}"));
        assertRefused(
                ErrorCode.UNKNOWN_PERSON, external().with(Headers.SUBJECT, "*").saying("{\"text\":\"a\"}"));
    }
}
