package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Order;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Request;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a text said, in order. Loose statements that follow each other become one note, so that it can be understood later. */
final class Notes {
    /** So many characters may stand between two clauses of one note. */
    static final int NEAR = 12;

    static final int LONGEST_NOTE = 400;

    /** Longer ones tell of several things. */
    static final int SHORT_MESSAGE = 240;
    /** A longer text is no turn of a conversation; its pieces are found better. */
    private static final int LONGEST_TURN = 1000;

    private static final double CHANGED = -2;

    private static final String NAMING = "rules:naming";
    private static final String PET = "pet";
    private static final String RULE = "rules:unsorted";
    private static final double EPISODE_IMPORTANCE = 0.5;

    private final String text;
    private final List<String> reminders;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Regained.Weighed> weighed = new ArrayList<>();
    private int looseAt = -1;
    private int looseStart;
    private int looseEnd;
    private @Nullable String looseTopic;
    private boolean telling;

    /** @param reminders {@link Reminders#of} it */
    Notes(String text, List<String> reminders) {
        this.text = text;
        this.reminders = reminders;
    }

    /** Whether it was asked to be reminded of this, so that it is to be kept however soon it passes. */
    boolean isReminder(String words) {
        return reminders.stream().anyMatch(words::startsWith);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** What two constructions, or two clauses, say alike is said once, in the words that tell more. */
    List<Candidate> distinct() {
        Map<List<Object>, Candidate> said = new LinkedHashMap<>();
        candidates.forEach(each -> said.merge(
                List.of(each.subject(), each.predicate(), each.object(), each.effect(), each.negated(), each.kind()),
                each,
                (one, other) -> one.kind() == Kind.INSTRUCTION
                        ? OrderedInstead.of(text, one, other)
                        : other.text().length() > one.text().length() ? other : one));
        return List.copyOf(said.values());
    }

    /** What turned out to be so instead of what was denied is no mere note. */
    void correct(Lexicon lexicon) {
        List<Candidate> corrected = Corrected.in(weighed, lexicon);
        candidates.removeIf(note -> note.rule().equals(RULE)
                && corrected.stream().anyMatch(each -> each.text().endsWith(note.text())));
        candidates.addAll(corrected);
    }

    /** The sentences of the person's own, in order. */
    List<Regained.Weighed> weighed() {
        return weighed;
    }

    void weighed(Regained.Weighed sentence) {
        weighed.add(sentence);
    }

    List<Passage> passages() {
        return passages;
    }

    void passed(String reason, String language) {
        passages.add(new Passage(reason, language));
    }

    /** What passed since then asks for that; one message asks for one thing, the first. */
    void asked(@Nullable Request request, int since) {
        if (request == null || passages.stream().anyMatch(passage -> passage.request() != null)) {
            return;
        }
        int at = since;
        while (at < passages.size() - 1
                && !Requests.ASKED.contains(passages.get(at).reason())) {
            at++;
        }
        passages.set(at, passages.get(at).asking(request));
    }

    /** The first that passed since then may change an instruction. */
    void ordered(@Nullable Order order, int since) {
        if (order != null && since < passages.size()) {
            passages.set(since, passages.get(since).ordering(order));
        }
    }

    /** A clause tells something, though not about the person. */
    void telling(boolean tells) {
        telling |= tells;
    }

    /**
     * What one of several speakers said is found again by the words around it: beside what could be placed, one note
     * holds the whole turn, and takes the place of the pieces that could not.
     *
     * @param verbatim whether the turn is kept word for word anyway
     */
    void whole(String turn, Subject speaker, String language, boolean verbatim) {
        if (turn.length() > LONGEST_TURN) {
            return;
        }
        boolean pieces = candidates.removeIf(candidate -> candidate.rule().equals(RULE));
        boolean inPieces = !verbatim
                && candidates.stream().anyMatch(candidate -> candidate.effect() == Effect.ASSERT)
                && candidates.stream()
                        .noneMatch(candidate -> bare(candidate.text()).equals(bare(turn)));
        if (pieces || telling || inPieces) {
            candidates.add(note(speaker, language, turn.strip()));
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\p{Punct}]", "");
    }

    /** “앵무새 키워요. 이름은 초롱이예요”: what is told of 초롱이 later is of the parrot, so the name stands in its words. */
    void said(Candidate candidate) {
        if (candidate.rule().equals(NAMING)
                && candidate.predicate().equals(PET)
                && candidate.language().equals("ko")) {
            for (int i = candidates.size() - 1; i >= 0; i--) {
                Candidate told = candidates.get(i);
                int start = text.indexOf(told.text());
                int end = start + told.text().length();
                int named = text.indexOf(candidate.text(), end);
                if (told.predicate().equals(PET) && start >= 0 && named >= 0) {
                    if (named - end < NEAR) {
                        String words =
                                text.substring(start, named + candidate.text().length());
                        candidates.set(i, told.inWords(told.object(), words));
                    }
                    break;
                }
            }
        }
        candidates.add(candidate);
    }

    void loose(Placed.Loose loose, Sentence sentence) {
        Clause clause = loose.clause();
        boolean joins = looseAt >= 0
                && looseAt == candidates.size() - 1
                && candidates.get(looseAt).subject().equals(loose.subject().key())
                && clause.start() - looseEnd < NEAR
                && clause.end() - looseStart < LONGEST_NOTE;
        // What hangs before another clause may be read after it.
        looseStart = joins ? Math.min(looseStart, clause.start()) : clause.start();
        looseEnd = joins ? Math.max(looseEnd, clause.end()) : clause.end();
        looseTopic = joins ? looseTopic : loose.topic();
        String words = text.substring(looseStart, looseEnd).strip();
        if (loose.relation() != null) {
            candidates.add(loose.relation());
        }
        Candidate note =
                note(loose.subject(), clause.language(), looseTopic == null ? words : looseTopic + " " + words);
        if (joins) {
            candidates.set(looseAt, note);
        } else {
            candidates.add(note);
            looseAt = candidates.size() - 1;
        }
    }

    /**
     * What the message tells in pieces becomes one note.
     *
     * @param change log odds that it tells of one: then what happened, or is to happen, goes with it (“the airline rebooked
     *     me, I leave on Saturday”)
     */
    void join(double change) {
        new JoinedNotes(text, weighed)
                .join(
                        candidates,
                        candidate -> candidate.rule().equals(RULE) || change > CHANGED && isHappening(candidate));
    }

    /** What is told in the words of the message, and is no more than that it happens. */
    private static boolean isHappening(Candidate candidate) {
        return candidate.kind() == Kind.EVENT
                && candidate.effect() == Effect.ASSERT
                && candidate.sensitivity() == Sensitivity.NORMAL
                && !candidate.negated()
                && candidate.text().endsWith(candidate.object());
    }

    static Candidate note(String subject, String language, String words, List<String> entities) {
        return Candidate.note(subject, words, language, entities, RULE);
    }

    static Candidate note(Subject subject, String language, String words) {
        List<String> entities =
                subject.isMe() ? List.of() : List.of(subject.name() == null ? subject.key() : subject.name());
        return note(subject.key(), language, words, entities);
    }

    /** All that was said, kept as it was said. */
    static Candidate episode(Subject speaker, String language, String words) {
        return Candidate.plain(
                Kind.EPISODE, speaker.key(), "episode", "", words, language, EPISODE_IMPORTANCE, "rules:episode");
    }
}
