package dev.gieok.reasoning.understanding.clause;

import java.util.Map;

/** Korean particles, chosen by how the word before them ends. */
public final class Josa {
    /** After a consonant, after a vowel. */
    private static final Map<String, String[]> PAIRS = Map.ofEntries(
            Map.entry("은", new String[] {"은", "는"}),
            Map.entry("이", new String[] {"이", "가"}),
            Map.entry("을", new String[] {"을", "를"}),
            Map.entry("와", new String[] {"과", "와"}),
            Map.entry("으로", new String[] {"으로", "로"}),
            Map.entry("이에요", new String[] {"이에요", "예요"}),
            Map.entry("이라", new String[] {"이라", "라"}),
            Map.entry("이랑", new String[] {"이랑", "랑"}),
            Map.entry("이나", new String[] {"이나", "나"}),
            Map.entry("이며", new String[] {"이며", "며"}),
            Map.entry("이고", new String[] {"이고", "고"}),
            Map.entry("이었", new String[] {"이었", "였"}),
            Map.entry("아", new String[] {"아", "야"}),
            Map.entry("이야", new String[] {"이야", "야"}));
    /** Digits and Latin letters that are read with a closing consonant: 0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔; L, M, N, R. */
    private static final String CLOSED = "013678LMNRlmnr";

    /** Those of them whose closing consonant is ㄹ. */
    private static final String RIEUL_CLOSED = "178LRlr";

    private static final int RIEUL = 8;
    private static final int FINALS = 28;

    private Josa() {}

    /** The word with the particle that fits, `으로` being `로` after ㄹ. Unknown particles are added as they are. */
    public static String attach(String word, String particle) {
        String[] pair = PAIRS.get(particle);
        if (pair == null || word.isEmpty()) {
            return word + particle;
        }
        int last = lastSounded(word);
        boolean closed = last >= 0 && closed(word.charAt(last));
        if (particle.equals("으로")
                && last >= 0
                && (finalOf(word.charAt(last)) == RIEUL || RIEUL_CLOSED.indexOf(word.charAt(last)) >= 0)) {
            closed = false;
        }
        return word + pair[closed ? 0 : 1];
    }

    private static int lastSounded(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closed(char c) {
        return finalOf(c) > 0 || CLOSED.indexOf(c) >= 0;
    }

    private static int finalOf(char c) {
        return c >= '가' && c <= '힣' ? (c - '가') % FINALS : 0;
    }
}
