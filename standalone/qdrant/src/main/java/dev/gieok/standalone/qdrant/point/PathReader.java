package dev.gieok.standalone.qdrant.point;

import dev.gieok.standalone.qdrant.point.PayloadPath.At;
import dev.gieok.standalone.qdrant.point.PayloadPath.Every;
import dev.gieok.standalone.qdrant.point.PayloadPath.Key;
import dev.gieok.standalone.qdrant.point.PayloadPath.Step;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Reads a path from left to right; no character is a wildcard. */
final class PathReader {
    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    PathReader(String text) {
        this.text = text;
    }

    PayloadPath read() {
        key();
        while (at < text.length()) {
            switch (text.charAt(at++)) {
                case '.' -> key();
                case '[' -> brackets();
                default -> throw unreadable();
            }
        }
        return new PayloadPath(steps);
    }

    private void key() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int from = quoted ? at + 1 : at;
        int to = quoted ? text.indexOf('"', from) : endOfPlainKey(from);
        if (to < from || (!quoted && to == from)) {
            throw unreadable();
        }
        steps.add(new Key(text.substring(from, to)));
        at = quoted ? to + 1 : to;
    }

    private void brackets() {
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw unreadable();
        }
        String inside = text.substring(at, end);
        if (inside.isEmpty()) {
            steps.add(new Every());
        } else if (inside.length() < 9 && inside.chars().allMatch(c -> c >= '0' && c <= '9')) {
            steps.add(new At(Integer.parseInt(inside)));
        } else {
            throw unreadable();
        }
        at = end + 1;
    }

    private int endOfPlainKey(int from) {
        int end = from;
        while (end < text.length() && ".[]\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Refusal unreadable() {
        return Refusal.invalid("a payload key cannot be read as a path");
    }
}
