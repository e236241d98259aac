package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is done for somebody: “-어 주다”. */
final class KoreanFavours {
    /** A verb in dictionary form for each way in which somebody gets a thing for the person. */
    static final String BOUGHT = "사주다";

    /** “옮겨 주더군요”, “봐주네요”: others do it, and nobody is asked to. */
    private static final Pattern TOLD =
            Pattern.compile("(?:더라|더라고|더라구|더군|더만|던데|네|군|는군|구나|는구나|구먼|거든|잖아|ㄴ대|ㄴ다네)요?|ㅂ디다|더이다");

    private static final Set<String> GETS = Set.of("사다", "뽑다", "선물하다", "바꾸다", "개통하다", "장만하다", "마련하다", "구하다", "물리다");
    private static final Set<String> RECEIVES = Set.of("한테", "에게", "께");
    private static final Set<String> GOES_ON =
            Set.of("며", "으며", "면서", "으면서", "다며", "ㄴ다며", "는다며", "다고", "ㄴ다고", "라고", "고");

    private KoreanFavours() {}

    /** Whether it asks for a favour by its ending. */
    static boolean asked(Chunk helper, KoreanWords words) {
        String last = helper.last();
        return helper.tail.stream().noneMatch(e -> words.means("past", e))
                && !words.means("joins", last)
                && !last.equals("는")
                // “따라 줘도 되나?”: whether it would be right.
                && !last.endsWith("도")
                && !last.startsWith("ㄹ게")
                && !last.equals("ㄴ다")
                && !TOLD.matcher(last).matches();
    }

    /** “시어머니가 애들 봐주세요”: who does it stands in the same clause. */
    static boolean acts(List<Chunk> chunks, int i) {
        for (int at = i - 1; at >= 0; at--) {
            Chunk chunk = chunks.get(at);
            if (chunk.verb() || chunk.sort == Word.Sort.MODIFIER) {
                return false;
            }
            if (chunk.noun() && does(chunk)) {
                return chunk.sort != Word.Sort.PRONOUN;
            }
        }
        return false;
    }

    /** “손녀가 편하게 쓰라며 새 폰을 사 줬어”: somebody else got a thing, and nobody is said to have received it but the person. */
    static boolean bought(List<Chunk> chunks, int i) {
        if (GETS.stream().noneMatch(chunks.get(i)::is)) {
            return false;
        }
        for (int at = i - 1; at >= 0; at--) {
            Chunk chunk = chunks.get(at);
            if (RECEIVES.contains(chunk.last()) || chunk.verb() && !GOES_ON.contains(chunk.last())) {
                return false;
            }
            if (chunk.noun() && does(chunk) && chunk.sort != Word.Sort.PRONOUN) {
                return true;
            }
        }
        return false;
    }

    private static boolean does(Chunk chunk) {
        return chunk.last().equals("이")
                || chunk.last().equals("가")
                || chunk.last().equals("께서");
    }
}
