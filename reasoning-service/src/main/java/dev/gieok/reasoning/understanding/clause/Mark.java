package dev.gieok.reasoning.understanding.clause;

/** What was lifted out of a clause before its words are matched. */
public enum Mark {
    NEGATED,
    PAST,
    PERFECT,
    FUTURE,
    PROGRESSIVE,
    QUESTION,
    /** A polite or plain order. */
    REQUEST,
    /** An order that holds from now on: “always”, “앞으로”. */
    STANDING,
    CONDITION,
    /** Reported speech of somebody else. */
    QUOTED,
    /** On the point of it: “about to”. */
    SOON,
    WISH,
    ABILITY,
    OBLIGATION,
    /** Asks what to do: “-ㄹ까?”. */
    DELIBERATE,
    HEDGED,
    /** It was so and is no more: “any more”, “더 이상”, “used to”. */
    NO_LONGER,
    NOW,
    /** At an earlier time: “예전엔”, “as a kid”. With the past tense it is so no more. */
    ONCE,
    HABITUAL,
    CORRECTION,
    /** For a short while only: “just this week”, “오늘만”. */
    TEMPORARY,
    /** A single time was named. */
    TIMED,
    /** It comes round again: “every Tuesday”, “월요일마다”. */
    RHYTHM,
    /** At this very moment: “right now”, “지금”. */
    MOMENT,
    /** In the middle of it: “-는 중”. */
    ONGOING,
    /** It was going on when something else came: “-다가”. */
    BROKEN_OFF,
    /** Who, when or how many is left open: “며칠 뒤에”, “누군가”. */
    LEFT_OPEN,
    /** On the day of speaking. */
    TODAY,
    /** A moment ago: “just”, “방금”. */
    JUST,
    /** As it was before: “again”. */
    AGAIN,
    /** An order that is to hold from now on. */
    STANDING_ORDER,
    /** “Remember that …”, “… 기억해 줘”. */
    TO_REMEMBER
}
