package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who somebody is, which does not end with what becomes of them. */
final class Somebody {
    /** Who is not another one day, as a partner, a dentist or a landlord is. */
    private static final Set<String> FAMILY = Set.of(
            "mother",
            "father",
            "sister",
            "brother",
            "grandmother",
            "grandfather",
            "son",
            "daughter",
            "child",
            "aunt",
            "uncle",
            "cousin",
            "niece",
            "nephew");

    private static final Set<String> SPOUSES = Set.of("partner", "husband", "wife");

    private static final String CHILD = "child";

    private static final Set<String> CHILDREN = Set.of("son", "daughter");

    private static final String FRIEND = "friend";

    private Somebody() {}

    /** “Tom moved to Quito” does not name all that is so of Tom. */
    static boolean isNameOf(Change.Named word, String subject) {
        return word.forms().stream()
                .anyMatch(form -> Arrays.stream(subject.split(" ")).anyMatch(form::equalsIgnoreCase));
    }

    /** “우리 애”: one's son is one's child. */
    static boolean isChild(String said, String known) {
        return said.equals(CHILD) && CHILDREN.contains(known);
    }

    /** Who stays who they are, whatever becomes of them; a doctor, a roommate or a pet is another one day. */
    static boolean isKin(Overtaking.Held held) {
        return held.kind() == Kind.RELATION
                && (FAMILY.contains(held.predicate()) || SPOUSES.contains(held.predicate()));
    }

    private static boolean isKinOrFriend(Overtaking.Held held) {
        return isKin(held) || held.kind() == Kind.RELATION && held.predicate().equals(FRIEND);
    }

    static boolean isSomebody(Overtaking.Held held) {
        return isKinOrFriend(held) || held.predicate().equals("pet");
    }

    /** What somebody did next does not end who they are: “Soph proposed”, “Carol's moved to Leeds”, “Mocha gets no treats now”. */
    static boolean isWho(Overtaking.Held held, List<Change.Named> words) {
        return isKinOrFriend(held) && words.stream().allMatch(Change.Named::callsSomebody)
                || held.predicate().equals("pet") && words.stream().allMatch(word -> isNameOf(word, held.object()));
    }

    /** Whether who somebody is goes on: of family and friends always, of others who are named. */
    static boolean goesOn(Overtaking.Held held, String told) {
        boolean lasting = FAMILY.contains(held.predicate()) || held.predicate().equals(FRIEND);
        return held.kind() == Kind.RELATION && (lasting || told.contains(held.object()));
    }
}
