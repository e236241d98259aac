package dev.gieok.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailurePlaceTest {
    @Test
    void ofTheRootWhereOurCodeFailedAndNothingOfWhatItSays() {
        Exception inside =
                assertThrows(StringIndexOutOfBoundsException.class, () -> "Micra".substring("Whitby".length()));

        String place = FailurePlace.of(new IllegalStateException("I drove it to Whitby", inside));

        assertTrue(
                place.startsWith(
                        "cause=java.lang.StringIndexOutOfBoundsException at=dev.gieok.platform.FailurePlaceTest"),
                place);
    }

    @Test
    void ofOneWithoutAnyPlace() {
        Exception bare = new IllegalStateException();
        bare.setStackTrace(new StackTraceElement[0]);

        assertEquals("cause=java.lang.IllegalStateException at=-", FailurePlace.of(bare));
    }
}
