package dev.gieok.standalone.cli.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * All that is known of each person of a crowd, in words that do not depend on who they are inside: facts of every
 * status with every version, and what became of every message. Ids are named by the message that made them; times of
 * recording and what is computed from the time of reading are left out.
 *
 * @param lines by person
 * @param lost messages that did not end as decided
 * @param doubled facts that hold twice
 * @param wrong persons whose home or allergies are not those of their story
 */
record Snapshot(List<List<String>> lines, List<String> lost, List<String> doubled, List<String> wrong, int facts) {
    private static final int SHOWN = 5;

    Snapshot {
        lines = List.copyOf(lines);
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int user = 0; user < lines.size(); user++) {
                digest.update(("person " + user + "\n").getBytes(StandardCharsets.UTF_8));
                lines.get(user).forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first lines that one has and the other has not. */
    List<String> differences(Snapshot other) {
        List<String> differences = new ArrayList<>();
        for (int user = 0; user < lines.size() && differences.size() < SHOWN; user++) {
            Set<String> mine = Set.copyOf(lines.get(user));
            Set<String> theirs = Set.copyOf(other.lines.get(user));
            int person = user;
            lines.get(user).stream()
                    .filter(line -> !theirs.contains(line))
                    .limit(SHOWN)
                    .forEach(line -> differences.add("person " + person + " - " + line));
            other.lines.get(user).stream()
                    .filter(line -> !mine.contains(line))
                    .limit(SHOWN)
                    .forEach(line -> differences.add("person " + person + " + " + line));
        }
        return differences;
    }
}
