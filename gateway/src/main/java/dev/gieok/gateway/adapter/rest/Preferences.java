package dev.gieok.gateway.adapter.rest;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header `Prefer` of RFC 7240, as far as it is honoured here; what is not is ignored, as the RFC says. */
final class Preferences {
    /** Proxies give up on calls that last longer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})");

    private Preferences() {}

    static boolean isRespondAsync(@Nullable String prefer) {
        return prefer != null && prefer.toLowerCase(Locale.ROOT).contains("respond-async");
    }

    /** `wait=5`: how many seconds the caller is willing to wait; zero when it says nothing. */
    static Duration wait(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer.toLowerCase(Locale.ROOT));
        if (!wait.find()) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
        return wanted.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wanted;
    }
}
