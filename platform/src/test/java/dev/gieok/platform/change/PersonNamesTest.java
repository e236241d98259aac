package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Boris, Boris Eriksen, true",
        "Boris Eriksen, Boris, true",
        "boris, Boris, true",
        "Lucy, Lucy van Dijk, true",
        "민아, 조민아, true",
        "황보민아, 민아, true",
        "Eriksen, Boris Eriksen, false",
        "Boris Goldman, Boris Eriksen, false",
        "Bo, Boris, false",
        "김민아, 조민아, false",
        "조민, 조민아, false",
        "나비, 콩, false",
    })
    void mayBeOnePerson(String one, String other, boolean same) {
        assertEquals(same, PersonNames.same(one, other));
        assertEquals(same, PersonNames.same(other, one));
    }
}
