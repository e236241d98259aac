package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a Korean clause honours whom it is about: nobody honours themselves. */
final class Honours {
    private static final Set<String> ENDINGS =
            Set.of("시", "으시", "세요", "으세요", "셔", "셔요", "셨", "으셨", "십니다", "신다", "신대", "신대요", "시네", "시네요");

    /** “이혼하신 지 5년 됐고” */
    private static final Pattern SINCE = Pattern.compile("신\\s?지(?=\\s|\\d|$)");

    private Honours() {}

    static boolean in(Clause clause) {
        return clause.language().equals("ko")
                && (List.of(clause.tail().split("\\+")).stream().anyMatch(ENDINGS::contains)
                        || SINCE.matcher(clause.text()).find());
    }
}
