package dev.gieok.reasoning.understanding.clause;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The closed word classes of Korean, from `korean.yaml`. */
final class KoreanWords {
    private static final Set<String> TOLD = Set.of("어", "어요", "습니다", "음", "지", "네");

    /** What no verb that helps another follows. */
    private static final Set<String> FINAL = Set.of(
            "ㅂ니다", "습니다", "네요", "거든요", "거든", "답니다", "랍니다", "더라고요", "더라구요", "더라", "ㄴ대요", "는대요", "대요", "래요", "이래요", "래");

    final Phrases<Mark> lifted = new Phrases<>();
    final Set<String> questionWords;
    /** Words that ask nothing before these. */
    final Map<String, Set<String>> indefinite = new HashMap<>();

    final Set<String> kept;
    final Set<String> fillers;
    /** Nouns of going somewhere, that a verb 가다 may hang on without a space. */
    final Set<String> goes;

    final Set<String> choosing;
    /** Verbs that only serve as particles: 대하다, 관하다. */
    final Set<String> postpositions;
    /** Nouns that end a note as a verb would: “부산에 거주”. */
    final Set<String> acts;
    /** Nouns that end in the letter of the copula. */
    final Set<String> endsInYa;
    /** Ways of coming to know. */
    final Set<String> foundOut;

    /** Verbs of a dialect and what they are elsewhere: 묵다 is 먹다. */
    final Map<String, String> dialect = new HashMap<>();
    /** What a dialect hangs on a sentence as others do “isn't it”. */
    final Set<String> tags;
    /** What asks whether an order was heard. */
    final Set<String> heard;
    /** Verbs by which a day is changed, and what comes round on a day of the week. */
    final Set<String> moves;

    final Set<String> weekly;
    /** What is so on the same day of every week: “월요일이 정기 휴무예요”. */
    final Set<String> closed;
    /** What makes a day of the week a single one. */
    final Set<String> oneWeek;
    /** Particles of what a clause is about, or done to. */
    final Set<String> topics;

    /** Particles that wait for a verb. */
    final Set<String> waiting;
    /** Verbs by which a date is put elsewhere. */
    final Set<String> puts;
    /** Verbs that only say that something is another than before. */
    final Set<String> changed;
    /** Times of a day at which something is done. */
    final Set<String> daytimes;

    private final Set<String> thinking;
    /** What is eaten or drunk, which nobody does: “맥주하고 내장은” are two things. */
    final Set<String> foods = new HashSet<>();

    private final Map<String, Set<String>> endings = new HashMap<>();

    KoreanWords() {
        JsonNode data = Data.yaml("korean.yaml");
        data.get("marks")
                .properties()
                .forEach(entry -> Data.strings(entry.getValue())
                        .forEach(phrase -> lifted.add(phrase, Mark.valueOf(entry.getKey()))));
        questionWords = new HashSet<>(Data.strings(data.get("question-words")));
        data.get("indefinite")
                .properties()
                .forEach(word -> indefinite.put(word.getKey(), new HashSet<>(Data.strings(word.getValue()))));
        kept = new HashSet<>(Data.strings(data.get("kept")));
        fillers = new HashSet<>(Data.strings(data.get("fillers")));
        postpositions = new HashSet<>(Data.strings(data.get("postpositions")));
        acts = new HashSet<>(Data.strings(data.get("acts")));
        endsInYa = new HashSet<>(Data.strings(data.get("ends-in-ya")));
        goes = new HashSet<>(Data.strings(data.get("goes")));
        choosing = new HashSet<>(Data.strings(data.get("choosing")));
        foundOut = new HashSet<>(Data.strings(data.get("found-out")));
        moves = new HashSet<>(Data.strings(data.get("moves")));
        closed = new HashSet<>(Data.strings(data.get("closed")));
        weekly = new HashSet<>(Data.strings(data.get("weekly")));
        oneWeek = new HashSet<>(Data.strings(data.get("one-week")));
        topics = new HashSet<>(Data.strings(data.get("topics")));
        waiting = new HashSet<>(Data.strings(data.get("waiting")));
        puts = new HashSet<>(Data.strings(data.get("puts")));
        changed = new HashSet<>(Data.strings(data.get("changed")));
        daytimes = new HashSet<>(Data.strings(data.get("daytimes")));
        thinking = new HashSet<>(Data.strings(data.get("thinking")));
        heard = new HashSet<>(Data.strings(data.get("heard")));
        tags = new HashSet<>(Data.strings(data.get("tags")));
        data.get("dialect")
                .properties()
                .forEach(verb -> dialect.put(verb.getKey(), verb.getValue().asText()));
        Data.yaml("lexicon/food.yaml").forEach(words -> foods.addAll(Data.strings(words)));
        data.get("endings")
                .properties()
                .forEach(entry -> endings.put(entry.getKey(), new HashSet<>(Data.strings(entry.getValue()))));
    }

    /** Whether an ending has a meaning, such as `joins` or `condition`. */
    boolean means(String meaning, String ending) {
        return endings.getOrDefault(meaning, Set.of()).contains(ending);
    }

    /** “12월 20일이다 까먹으면 …”, “5월 3일이야 잊으면 …”: what it is has been said, and another verb begins. */
    boolean told(Chunk verb, Chunk next) {
        // “짧게 해줘 길면 안 읽음”: asked for, and why.
        boolean asked = verb.marks.contains(Mark.REQUEST)
                && (TOLD.contains(verb.last()) || means("order", verb.last()))
                && means("condition", next.last());
        return asked && next.verb() || states(verb, next);
    }

    /** “무슨 약 먹는다 했지?”: what was said, asked back. */
    boolean quotes(String ending, Chunk says) {
        return means("quoted-plainly", ending)
                && means("asks-back", says.last())
                && says.tail.size() > 1
                && means("past", says.tail.get(says.tail.size() - 2));
    }

    private boolean states(Chunk copula, Chunk next) {
        return copula.is("이다")
                && copula.marks.isEmpty()
                && means("states", copula.last())
                && copula.tail.size() == 1
                && next.verb()
                && next.start > copula.tailEnd
                && thinking.stream().noneMatch(next::is);
    }

    /** “팔았어”: told to its end, so that nothing that helps a verb follows. */
    boolean told(Chunk verb) {
        return FINAL.contains(verb.last())
                || verb.tail.size() > 1
                        && TOLD.contains(verb.last())
                        && means("past", verb.tail.get(verb.tail.size() - 2));
    }
}
