package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MattersTest {
    private static final double EXACT = 1e-4;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lights go out at half ten in our house | bedtime
            Which company am I working for?        | employer
            Mochi only gets salmon kibble          | pet-food
            The dentist moved me to the 14th       | appointment
            요즘은 새벽 두 시 넘어야 자                 | bedtime
            우리 강아지는 연어 사료만 먹어                | pet-food
            치과 예약 다음 주 화요일로 바뀌었어            | appointment
            """)
    void tellsTheMatterOfATextInWordsThatNobodyForesaw(String text, String matter) {
        float[] shares = Matters.of(text);

        float sum = 0;
        int likeliest = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            likeliest = shares[i] > shares[likeliest] ? i : likeliest;
        }
        assertEquals(1, sum, EXACT);
        assertEquals(matter, Matters.NAMES.get(likeliest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'm asleep by ten most nights | With the baby, lights out is at nine now | I take two sugars in my tea
            I report to Marjorie          | My new manager is called Ben             | My new phone is a Pixel
            보통 열한 시에 자                | 요즘 새벽 두 시까지 안 자                  | 나는 커피를 두 잔 마셔
            """)
    void textsOfOneMatterAreMoreAlikeThanOthers(String one, String same, String other) {
        Gist gist = Gist.of(one);

        assertTrue(gist.matter(Gist.of(same)) > gist.matter(Gist.of(other)));
        assertTrue(gist.isOneMatter(Gist.of(same)), () -> "" + gist.matter(Gist.of(same)));
        assertFalse(gist.isOneMatter(Gist.of(other)));
    }

    @Test
    void whatThePetEatsIsOneMatterWhoeverIsSpokenOfAndAHomeIsNot() {
        assertTrue(Gist.of("Our cat eats dry food only").isOneMatterOfAnybody(Gist.of("The vet put her on wet food")));
        assertFalse(Gist.of("My sister lives in Leeds").isOneMatterOfAnybody(Gist.of("I moved to Leeds")));
    }

    @Test
    void everyMatterStandsOnce() {
        assertEquals(Matters.NAMES.size(), new HashSet<>(Matters.NAMES).size());
    }
}
