package dev.gieok.standalone.cli.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Statements of a person about themselves, English and Korean in turn, all different; the same seed says the same. */
public final class Statements {
    private static final List<Phrases> LANGUAGES = List.of(Phrases.load("en"), Phrases.load("ko"));

    private final Random random;
    private final Set<String> said = new HashSet<>();

    public Statements(long seed) {
        this.random = new Random(seed);
    }

    public List<Statement> take(int count) {
        List<Statement> taken = new ArrayList<>(count);
        while (taken.size() < count) {
            Statement next = LANGUAGES.get(taken.size() % LANGUAGES.size()).next(random);
            if (said.add(next.text())) {
                taken.add(next);
            }
        }
        return taken;
    }
}
