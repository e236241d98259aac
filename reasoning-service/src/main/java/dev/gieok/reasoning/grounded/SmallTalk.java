package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short, honest replies to greetings, thanks, the weather and questions about the assistant. */
final class SmallTalk {
    private static final List<String> SORTS = List.of("thanks", "bye", "weather", "how", "hello", "you");
    private static final Map<String, Pattern> SAID =
            SORTS.stream().collect(Collectors.toMap(sort -> sort, sort -> Data.pattern("greetings.yaml", sort)));

    /** What asks for nothing, however it looks, by the reply to it. */
    private static final List<String> IDLE = List.of("sigh", "meal", "muse");

    /** Log odds that something told is asked for, above which nobody muses: “나 아침에 뭐 먹지?” */
    private static final double TOLD = 1;

    private record Idle(String reply, Pattern said) {}

    private final Replies replies;
    private final List<Idle> idle = IDLE.stream()
            .map(reply -> new Idle(reply, Data.pattern("questions/idle.yaml", reply)))
            .toList();

    SmallTalk(Replies replies) {
        this.replies = replies;
    }

    /** “하 실화냐”, “선물 뭐 사지..”: heard, and not answered; null for what asks. */
    @Nullable
    String heard(String text, String language) {
        if (!language.equals("ko")) {
            return null;
        }
        return idle.stream()
                .filter(each -> each.said().matcher(text).find())
                .filter(each -> !each.reply().equals("muse") || Asking.forWhatWasTold(text, language) <= TOLD)
                .findFirst()
                .map(each -> replies.say(each.reply(), language))
                .orElse(null);
    }

    String reply(String text, String language) {
        String sort = SORTS.stream()
                .filter(each ->
                        Objects.requireNonNull(SAID.get(each)).matcher(text).find())
                .findFirst()
                .orElse("fine");
        return replies.say(sort.equals("you") ? "who-am-i" : sort, language);
    }
}
