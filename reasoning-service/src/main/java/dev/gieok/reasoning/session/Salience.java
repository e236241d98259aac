package dev.gieok.reasoning.session;

import java.util.List;
import java.util.regex.Pattern;

/** How much a sentence of a conversation is worth keeping, judged by its form alone, in English and Korean. */
final class Salience {
    private static final Pattern NUMBER = Pattern.compile("\\d|하나|둘|셋|첫째|둘째");
    private static final Pattern NAME = Pattern.compile("(?<=\\S )\\p{Lu}\\p{L}+");
    private static final Pattern PERSON = Pattern.compile(
            "(?iu)\\b(i|i'm|i've|my|mine|we|our)\\b|(^|\\s)(나|난|내|제|저|전|우리)(는|의|가|도|를)?\\s|(이름|생일|엄마|아빠|언니|누나|오빠|동생|남편|아내|딸|아들)");
    private static final Pattern DECISION = Pattern.compile(
            "(?iu)\\b(decided|decide|let's|agreed|will|going to|plan|chose|remember|always|never|must)\\b|기로 (했|하)|결정|할게|하자|약속|예정|항상|절대|기억해");
    private static final Pattern QUESTION = Pattern.compile("[?？]\\s*$|(니|까|나요|가요|어때)[?？]?\\s*$");
    private static final Pattern SMALL = Pattern.compile(
            "(?iu)^(ok(ay)?|thanks?( you)?|hi|hello|yes|no|sure|great|got it|네|응|아니|고마워|감사(합니다|해요)?|안녕(하세요)?|좋아)[.!~]*$");

    private record Sign(Pattern pattern, double weight) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(PERSON, 1.0),
            new Sign(DECISION, 1.0),
            new Sign(NUMBER, 0.7),
            new Sign(NAME, 0.7),
            new Sign(QUESTION, -1.5),
            new Sign(SMALL, -3.0));

    private Salience() {}

    /** Higher is better; at zero or less a sentence is not worth its tokens. */
    static double of(String sentence) {
        double score = 0.2;
        for (Sign sign : SIGNS) {
            if (sign.pattern().matcher(sentence).find()) {
                score += sign.weight();
            }
        }
        return score;
    }
}
