package dev.gieok.contracts.memory;

import java.util.Set;

/**
 * Roles of whom one has several at a time, so that they are told apart by their names: the subject of what is said of
 * such a one is the name, where it is known (`Boris Eriksen`), and the role (`friend`) where it is not.
 */
public final class Acquaintance {
    public static final Set<String> ROLES = Set.of(
            "friend",
            "colleague",
            "neighbor",
            "roommate",
            "teacher",
            "cousin",
            "mentor",
            "uncle",
            "aunt",
            "junior",
            "senior",
            "child",
            "son",
            "daughter",
            "nephew",
            "niece",
            "doctor",
            "dog",
            "cat",
            "bird",
            "fish",
            "rabbit",
            "hamster",
            "turtle",
            "horse",
            "guinea-pig",
            "lizard",
            "hedgehog",
            "chicken",
            "goat",
            "ferret",
            "pet");

    private Acquaintance() {}
}
