package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a message words stand. */
final class Spoken {
    private Spoken() {}

    /**
     * Where each part of them begins, in order; null where one is not there. “큰놈은 베트남으로 나갔대” of “큰놈이 지난달에 …
     * 베트남으로 나갔대”: what was made of the first words is looked past, as long as half of the part is there.
     *
     * @param words with gaps ({@link Change#LEFT_OUT})
     */
    static @Nullable List<Integer> at(String words, String message) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (String part : words.split(Change.LEFT_OUT)) {
            String rest = part;
            int at = message.indexOf(rest, from);
            while (at < 0 && rest.indexOf(' ') >= 0) {
                rest = rest.substring(rest.indexOf(' ') + 1);
                at = rest.length() * 2 < part.length() ? -1 : message.indexOf(rest, from);
            }
            if (at < 0 || rest.isBlank()) {
                return null;
            }
            starts.add(at);
            from = at + rest.length();
        }
        return starts;
    }
}
