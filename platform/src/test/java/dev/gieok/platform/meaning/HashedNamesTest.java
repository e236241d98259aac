package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashedNamesTest {
    @Test
    void namesAreNumberedInTheirOrder() {
        HashedNames names = of(List.of("zebra", "", "apple", "사과", "~사과"));

        assertEquals(0, names.number("zebra"));
        assertEquals(1, names.number(""));
        assertEquals(2, names.number("apple"));
        assertEquals(3, names.number("사과"));
        assertEquals(4, names.number("~사과"));
        assertEquals(HashedNames.NONE, names.number("apples"));
        assertEquals(HashedNames.NONE, of(List.of()).number("apple"));
    }

    @Test
    void manyAlikeAreToldApart() {
        List<String> alike = IntStream.range(0, 200_000)
                .mapToObj(i -> "begins:" + Integer.toString(i, Character.MAX_RADIX))
                .toList();
        HashedNames names = of(alike);

        for (int i = 0; i < alike.size(); i++) {
            assertEquals(i, names.number(alike.get(i)));
            assertEquals(HashedNames.NONE, names.number("ends:" + alike.get(i)));
        }
    }

    private static HashedNames of(List<String> names) {
        return new HashedNames(names.stream().mapToLong(HashedNames::hash).toArray());
    }
}
