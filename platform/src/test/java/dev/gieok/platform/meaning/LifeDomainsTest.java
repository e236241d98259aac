package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeDomainsTest {
    private static final double EXACT = 1e-9;

    @Test
    void aTextIsOfTheDomainThatItTellsOfInEitherLanguage() {
        assertEquals("pet", likeliest("We adopted a puppy from the shelter"));
        assertEquals("pet", likeliest("유기견 보호소에서 강아지를 입양했어"));
        assertEquals("work", likeliest("I work as a nurse at the hospital"));
        assertEquals("work", likeliest("저는 병원에서 간호사로 일해요"));
    }

    @Test
    void probabilitiesAreOne() {
        for (String text : List.of("", "zzz qqq", "나는 부산에 살아", "42")) {
            assertEquals(1, Arrays.stream(LifeDomains.of(text)).sum(), 1e-6, text);
        }
    }

    @Test
    void aTextIsMostAlikeItself() {
        double[] pet = LifeDomains.of("My cat is called Momo");
        assertEquals(1, LifeDomains.alike(pet, pet), EXACT);
        assertTrue(LifeDomains.alike(pet, LifeDomains.of("우리 고양이 이름은 나비야"))
                > LifeDomains.alike(pet, LifeDomains.of("My rent is 900 a month")));
    }

    private static String likeliest(String text) {
        double[] domains = LifeDomains.of(text);
        int best = 0;
        for (int i = 1; i < domains.length; i++) {
            best = domains[i] > domains[best] ? i : best;
        }
        return LifeDomains.NAMES.get(best);
    }
}
