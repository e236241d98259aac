package dev.gieok.reasoning.leaving;

import java.util.List;

/** The words of a {@link Life} that nobody else is to see. */
final class PrivateWords {
    /** Restored in the answer, since the model saw placeholders for them. */
    static final List<String> NAMED = List.of(
            "Ines",
            "Quillfeather",
            "탁서율",
            "Thalia",
            "Wrenlock",
            "Hanbit Robotics",
            "Rosalind",
            "Achterberg",
            "민수",
            "010-9876-5432",
            "Orsolya",
            "Kemenes",
            "thalia.wren@post.example",
            "198.51.100.23",
            "Zorblat",
            "12 Elmtree Hollow",
            "서울 마포구 월드컵북로 396",
            "https://example.com/users/thalia?t=77");

    /** Not sent at all. */
    static final List<String> WITHHELD = List.of(
            "lupus",
            "metformin",
            "아토피",
            "overdraft",
            "asthma",
            "ZEBRAFLOAT",
            "청구합계",
            "Yellowcaps",
            "turmaline dolphin",
            "inheritance");

    private PrivateWords() {}
}
