package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a life: everything as it was, then what has changed, and asks for all of it. */
final class LifeTelling {
    private static final int K = 5;
    private static final Duration SINCE_FIRST = Duration.ofDays(300);
    private static final Duration SINCE_LATER = Duration.ofDays(90);
    private static final Duration STEP = Duration.ofDays(3);

    private final Telling person;
    private final Life life;
    private final Instant now;

    LifeTelling(Gateway person, Life life, Instant now) {
        this.person = new Telling(person);
        this.life = life;
        this.now = now;
    }

    List<LifeAsked> asked(Latencies latencies) throws IOException, InterruptedException {
        List<Life.Turn> turns = life.turns();
        List<String> last = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            last.add(told(turns.get(i).first(), now.minus(SINCE_FIRST).plus(STEP.multipliedBy(i))));
        }
        for (int i = 0; i < turns.size(); i++) {
            if (life.isChanged(i)) {
                last.set(i, told(turns.get(i).later(), now.minus(SINCE_LATER).plus(STEP.multipliedBy(i))));
            }
        }
        List<LifeAsked> asked = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            for (int question = 0; question < turns.get(i).questions().size(); question++) {
                Change change = turns.get(i)
                        .asked(life.language(), turns.get(i).questions().get(question), life.isChanged(i));
                asked.add(asked(change, last.get(i), question == 0, latencies));
            }
        }
        return asked;
    }

    private LifeAsked asked(Change change, String last, boolean plainly, Latencies latencies)
            throws IOException, InterruptedException {
        List<Held> found = new ArrayList<>();
        person.recall(change.query(), K, latencies).forEach(item -> found.add(Held.of(item.path("memory"))));
        Optional<Held> first = found.stream().findFirst();
        return new LifeAsked(
                change,
                plainly,
                first.filter(memory -> isCurrent(change, memory, last)).isPresent(),
                first.filter(memory -> change.isFormerIn(memory, last)).isPresent(),
                found.stream().anyMatch(memory -> isCurrent(change, memory, last)),
                found.stream()
                        .map(memory -> (memory.negated() ? "not: " : "") + memory.text())
                        .collect(Collectors.joining(" ; ")));
    }

    private static boolean isCurrent(Change change, Held memory, String last) {
        return memory.active() && change.isToldBy(memory, last);
    }

    private String told(String text, Instant at) throws IOException, InterruptedException {
        String told = person.tell(text, at, "day-" + at.getEpochSecond());
        person.await(told);
        return told;
    }
}
