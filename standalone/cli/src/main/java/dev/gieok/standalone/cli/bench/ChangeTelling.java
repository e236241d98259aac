package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person, to whom one thing changes: tells it, and other things, and looks what is found. */
final class ChangeTelling {
    private static final int K = 5;
    private static final int PAGE = 200;

    private final Telling person;
    private final Change change;
    private final Instant now;

    /** @param now when the change is told; what was told before lies the days of the change back */
    ChangeTelling(Gateway person, Change change, Instant now) {
        this.person = new Telling(person);
        this.change = change;
        this.now = now;
    }

    ChangeSeen seen(Latencies latencies) throws IOException, InterruptedException {
        Instant begin = now.minus(Duration.ofDays(change.days()));
        List<String> before = new ArrayList<>();
        before.add(person.tell(change.first(), begin, "first"));
        for (Change.Other other : change.others()) {
            before.add(person.tell(other.text(), begin.plusSeconds(before.size()), "first"));
        }
        for (String told : before) {
            person.await(told);
        }
        String later = person.tell(change.later(), now, "later");
        person.await(later);
        JsonNode recalled = person.recall(change.query(), K, latencies);
        int besides = 0;
        for (int i = 0; i < change.others().size(); i++) {
            JsonNode found = Telling.ok(
                            person.person().recall(change.others().get(i).query(), K))
                    .path("items");
            boolean right = !found.isEmpty()
                    && Held.of(found.get(0).path("memory")).observations().contains(before.get(i + 1));
            besides += right ? 1 : 0;
        }
        return seen(before.getFirst(), later, recalled, besides);
    }

    private ChangeSeen seen(String first, String later, JsonNode recalled, int besides)
            throws IOException, InterruptedException {
        List<Held> held = Held.all(person.get("/v1/memories?limit=" + PAGE).path("items"));
        List<Held> taughtFirst = held.stream()
                .filter(memory -> memory.observations().contains(first))
                .filter(memory -> memory.tellings().anyMatch(change.former()::areIn))
                .toList();
        JsonNode groups = person.get("/v1/profile").path("groups");
        List<Held> profile = new ArrayList<>();
        groups.forEach(group -> profile.addAll(Held.all(group)));
        List<Held> former = profile.stream()
                .filter(memory -> change.isFormerIn(memory, later))
                .toList();
        boolean listed = profile.stream().anyMatch(memory -> !memory.doubted() && change.isToldBy(memory, later))
                && former.stream().allMatch(Held::doubted);
        Optional<Held> top = recalled.isEmpty()
                ? Optional.empty()
                : Optional.of(Held.of(recalled.get(0).path("memory")));
        return new ChangeSeen(
                change,
                !taughtFirst.isEmpty(),
                held.stream().anyMatch(memory -> memory.active() && change.isToldBy(memory, later)),
                taughtFirst.stream().noneMatch(memory -> memory.active() && change.isFormerIn(memory, later)),
                top.filter(memory -> memory.active() && change.isToldBy(memory)).isPresent(),
                top.filter(memory -> memory.active() && change.isToldBy(memory, later))
                        .isPresent(),
                listed,
                isListedFirst(profile, later),
                listed && !former.isEmpty(),
                listed && change.groups().stream().anyMatch(group -> lists(Held.all(groups.path(group)), later)),
                besides,
                "found %s | held %s | the profile %s"
                        .formatted(
                                top.map(ChangeTelling::shown).orElse("nothing"),
                                shown(held, first, later),
                                shown(groups, later)));
    }

    /** What the profile lists of the change, in its order. */
    private String shown(JsonNode groups, String later) {
        return groups.propertyStream()
                .flatMap(group -> Held.all(group.getValue()).stream()
                        .filter(memory -> change.isToldBy(memory, later) || change.isFormerIn(memory, later))
                        .map(memory -> group.getKey() + ": " + shown(memory)))
                .collect(Collectors.joining(" ; "));
    }

    private boolean isListedFirst(List<Held> profile, String later) {
        return profile.stream()
                .filter(memory -> !memory.doubted())
                .filter(memory -> change.isToldBy(memory, later) || change.isFormerIn(memory, later))
                .findFirst()
                .filter(memory -> change.isToldBy(memory, later))
                .isPresent();
    }

    private boolean lists(List<Held> memories, String later) {
        return memories.stream().anyMatch(memory -> change.isToldBy(memory, later));
    }

    private static String shown(List<Held> held, String first, String later) {
        return held.stream()
                .filter(memory -> memory.observations().contains(first)
                        || memory.observations().contains(later))
                .map(ChangeTelling::shown)
                .collect(Collectors.joining(" ; "));
    }

    private static String shown(Held memory) {
        return (memory.active() ? "" : "ended: ") + (memory.doubted() ? "doubted: " : "")
                + (memory.negated() ? "not: " : "") + memory.text() + " [" + memory.object() + "]";
    }
}
