package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.KoreanReader;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Grammar;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import dev.gieok.reasoning.understanding.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The compiled rules of both languages: made once, shared by whoever reads. Thread-safe. */
public final class Rules {
    private static final Set<String> ADDRESSED = Set.of("너", "넌", "당신", "you", "You");

    private static final class Holder {
        private static final Rules RULES = new Rules();
    }

    final EnglishReader english = new EnglishReader();
    final KoreanReader korean = new KoreanReader();
    final Lexicon lexicon = new Lexicon(korean);
    final Subjects subjects = new Subjects(lexicon, english);
    final Grammar grammar = new Grammar(Grammar.STATEMENTS, lexicon, subjects, english);
    final Grammar questions = new Grammar(List.of("questions/personal"), lexicon, subjects, english);
    final Grammar tasks = new Grammar(List.of("questions/tasks"), lexicon, subjects, english);

    final Grammar consequences = new Grammar(Grammar.CONSEQUENCES, lexicon, subjects, english);
    /** What ends only when the whole message looks like a change. */
    final Grammar likely = new Grammar(List.of("consequences/likely"), lexicon, subjects, english);

    final Requests requests = new Requests();

    /** Shared, since it keeps what it read lately. */
    final Mentions mentions = new Mentions(this);

    /** By what was so, the words that tell a note is about it, or how they begin. */
    final Map<String, List<String>> traces = traces();

    private Rules() {}

    /** What stands for another of its kind is told by any word of the kind, too. */
    private static Map<String, List<String>> traces() {
        Map<String, List<String>> traces = new HashMap<>(Data.kinds("consequences/switched.yaml"));
        Data.lists("consequences/traces.yaml")
                .forEach((name, words) -> traces.merge(
                        name,
                        words,
                        (kind, more) ->
                                Stream.concat(kind.stream(), more.stream()).toList()));
        return Map.copyOf(traces);
    }

    public static Rules standard() {
        return Holder.RULES;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** “씻어서 얼려도 되나?”: the first clause is only a step of what the second asks. */
    static boolean step(Clause clause, Clause next) {
        if (clause.language().equals("en")) {
            // “If I cook for Jo, can I use onions?”
            return !clause.words().isEmpty() && clause.words().getFirst().is("if") && next.has(Mark.QUESTION);
        }
        String tail = clause.tail();
        return (tail.endsWith("서") || tail.endsWith("고")) && (next.has(Mark.QUESTION) || next.has(Mark.REQUEST));
    }

    /** “From now on you are a pirate”: whoever answers is given a part to play. */
    boolean casts(Clause clause) {
        List<Word> words = clause.words();
        boolean you = words.stream().limit(2).anyMatch(word -> ADDRESSED.contains(word.text()));
        boolean is = words.stream().anyMatch(word -> word.is("이다") || word.is("be"));
        boolean anew = clause.has(Mark.STANDING)
                || clause.has(Mark.NOW)
                        && words.size() > 2
                        && words.get(2).text().matches("an?");
        boolean game = words.size() > 2
                && words.get(0).is("let")
                && words.get(1).is("us")
                && words.get(2).is("play");
        if (game) {
            return true;
        }
        // “You be the shop assistant and I'll be a customer”
        boolean told = you
                && words.size() > 2
                && (words.get(1).text().equals("be") || words.get(1).text().equals("play"))
                && words.get(2).text().matches("an?|the|my");
        return (you && is && anew || told) && !clause.has(Mark.NEGATED);
    }

    /** Whether it bids to think of something that is not so. */
    boolean imagines(Clause clause) {
        return clause.words().stream().anyMatch(word -> lexicon.key("imagining", word.keys()) != null);
    }

    /** The content words of a Korean text in dictionary form, particles cut off. */
    public List<String> koreanTerms(String text) {
        return korean.terms(text);
    }

    /** The time that a text names, as seen from a moment; null for none. */
    public @Nullable Span time(String text, Instant now, ZoneId zone) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> clauses(text, sentence, Languages.of(text), now, zone).stream())
                .map(Clause::time)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<Clause> clauses(String source, Sentence sentence, String language, Instant said, ZoneId zone) {
        boolean isKorean = language.equals("ko");
        List<Clause> clauses = isKorean
                ? korean.read(source, sentence.start(), sentence.end(), sentence.asks(), said, zone)
                : english.read(source, sentence.start(), sentence.end(), sentence.asks(), said, zone);
        if (isKorean) {
            Outgrown.mark(clauses);
        } else {
            Cleft.turn(clauses);
            Led.turn(clauses);
        }
        Unmarked.mark(source.substring(sentence.start(), sentence.end()), clauses);
        return clauses;
    }
}
