package dev.gieok.reasoning.grounded;

import java.util.regex.Pattern;

/** Short, honest replies to greetings, thanks and questions about the assistant. */
final class SmallTalk {
    private static final Pattern THANKS = Pattern.compile("(?i)thank|thx|appreciate|고마|감사|땡큐|수고");
    private static final Pattern BYE =
            Pattern.compile("(?i)\\b(bye|goodbye|see you|good night)\\b|잘 ?자|잘 ?가|안녕히|다음에|굿나잇");
    private static final Pattern HELLO =
            Pattern.compile("(?i)\\b(hi|hello|hey|good morning|good evening|good afternoon)\\b|안녕|하이|반가|굿모닝");
    private static final Pattern WHO = Pattern.compile("(?i)\\byou\\b|\\byour\\b|너|넌|네 |당신|누구");

    private final Replies replies;

    SmallTalk(Replies replies) {
        this.replies = replies;
    }

    String reply(String text, String language) {
        String key = THANKS.matcher(text).find()
                ? "thanks"
                : BYE.matcher(text).find()
                        ? "bye"
                        : HELLO.matcher(text).find()
                                ? "hello"
                                : WHO.matcher(text).find() ? "who-am-i" : "fine";
        return replies.say(key, language);
    }
}
