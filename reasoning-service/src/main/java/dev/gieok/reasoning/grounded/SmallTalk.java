package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short, honest replies to greetings, thanks, the weather and questions about the assistant. */
final class SmallTalk {
    private static final List<String> SORTS = List.of("thanks", "bye", "weather", "how", "hello", "you");
    private static final Map<String, Pattern> SAID =
            SORTS.stream().collect(Collectors.toMap(sort -> sort, sort -> Data.pattern("greetings.yaml", sort)));

    private final Replies replies;

    SmallTalk(Replies replies) {
        this.replies = replies;
    }

    String reply(String text, String language) {
        String sort = SORTS.stream()
                .filter(each -> SAID.get(each).matcher(text).find())
                .findFirst()
                .orElse("fine");
        return replies.say(sort.equals("you") ? "who-am-i" : sort, language);
    }
}
