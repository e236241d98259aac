package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A note is found in what its message said beside it, unless that is switched off. */
class BesideRecallTest extends RecallScene {
    @Test
    void aNoteIsToldInWhatItsMessageSaid() {
        ObservationId message = make.observation();
        told(message, "Got a Vespa", 0);
        told(message, "mint green, two wheels only", 13);

        assertEquals("Got a Vespa. mint green, two wheels only", first("What colour is my Vespa, mint green?"));
        assertEquals("mint green, two wheels only", first("What is mint green?", RecallFeature.BESIDE));
    }

    private void told(ObservationId message, String words, int at) {
        memory.tell(
                person,
                TestFacts.learntFrom(
                        make.fact(Kind.UNSORTED, "note", words, words),
                        new Evidence(message, words, AFTER, "gateway", null, Trust.PERSON, null, List.of(at))));
    }
}
