package dev.gieok.standalone.cli.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.event.EventJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** States are compared by what they say, not by what the system calls it. */
class SnapshotTest {
    private static final String MINE = "abcdefghijklmnopqrstuvwxyz";
    private static final String THEIRS = "zyxwvutsrqponmlkjihgfedcba";

    @Test
    void theSameUnderOtherIdsIsTheSame() throws Exception {
        assertEquals(named(MINE, "Busan", "0.9"), named(THEIRS, "Busan", "0.2"));
        assertNotEquals(named(MINE, "Busan", "0.9"), named(THEIRS, "Seoul", "0.9"));
        assertEquals(
                "{\"factId\":\"m-1#1\",\"object\":\"Busan\",\"status\":\"active\",\"evidence\":[\"m-1\"],\"supersedes\":[\"unknown-fct\"]}",
                named(MINE, "Busan", "0.9"));
    }

    @Test
    void aDifferenceIsShownFromBothSides() {
        Snapshot one = snapshot(List.of("a", "b"), List.of("c"));
        Snapshot other = snapshot(List.of("a", "x"), List.of("c"));

        assertNotEquals(one.hash(), other.hash());
        assertEquals(List.of("person 0 - b", "person 0 + x"), one.differences(other));
        assertEquals(one.hash(), snapshot(List.of("a", "b"), List.of("c")).hash());
        assertNotEquals(one.hash(), snapshot(List.of("a"), List.of("b", "c")).hash(), "whose it is counts");
    }

    private static Snapshot snapshot(List<String> first, List<String> second) {
        return new Snapshot(List.of(first, second), List.of(), List.of(), List.of(), 3);
    }

    private static String named(String id, String object, String strength) throws Exception {
        JsonNode view = EventJson.mapper()
                .readTree("{\"decisions\":[{\"decision\":\"discard\"},{\"decision\":\"retain\",\"factId\":\"fct_" + id
                        + "\"},{\"decision\":\"reinforce\",\"factId\":\"fct_" + id + "\"}]}");
        Names names = new Names(Map.of("obs_" + id, "m-1"));
        names.learn("m-1", view);
        return names.of(EventJson.mapper()
                .readTree("{\"factId\":\"fct_" + id + "\",\"object\":\"" + object
                        + "\",\"status\":\"faded\",\"strength\":"
                        + strength + ",\"recordedAt\":\"" + id + "\",\"evidence\":[\"obs_" + id
                        + "\"],\"supersedes\":[\"fct_00000000000000000000000000\"]}"));
    }
}
