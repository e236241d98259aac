package dev.gieok.reasoning.grounded;

import java.util.Set;

/** Predicates of which the newest value alone answers. */
final class Singles {
    static final Set<String> ONE = Set.of(
            "lives-in",
            "age",
            "birthday",
            "birth-year",
            "works-as",
            "works-at",
            "diet",
            "blood-type",
            "height",
            "weight",
            "address",
            "phone",
            "email",
            "from",
            "born-in",
            "marital-status",
            "mother",
            "father",
            "wife",
            "husband",
            "partner");

    private Singles() {}
}
