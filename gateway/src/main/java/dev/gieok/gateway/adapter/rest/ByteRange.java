package dev.gieok.gateway.adapter.rest;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as a `Range` header asks for one (RFC 9110).
 *
 * @param first from 0
 * @param last inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    long length() {
        return last - first + 1;
    }

    /** Empty for the whole file: when no range is asked for, or several, which a server may answer with everything. */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher range = ONE.matcher(header.replace(" ", ""));
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        long first;
        long last = length - 1;
        if (range.group(1).isEmpty()) {
            first = Math.max(0, length - Long.parseLong(range.group(2)));
        } else {
            first = Long.parseLong(range.group(1));
            last = range.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(range.group(2)));
        }
        if (first >= length || first > last) {
            throw Refusal.of(ProblemCode.RANGE_NOT_SATISFIABLE, "The file has %d bytes.".formatted(length));
        }
        return Optional.of(new ByteRange(first, last));
    }
}
