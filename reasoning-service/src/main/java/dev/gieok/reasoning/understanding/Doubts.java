package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.platform.meaning.Hangul;
import dev.gieok.platform.meaning.LifeDomains;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether what a line of a construction says is rather not so: then the clause is better kept as a note, in the
 * person's words. A logistic regression over how the line fits, learnt from facts that were judged. Standing instructions are
 * not asked about: one that is lost costs more than one too many, and a note of it would be obeyed by nobody.
 */
class Doubts {
    /**
     * Log odds from which on a fact is doubted, those of a wrong and of a right one being taken for as likely: of facts
     * that were not learnt from, half of the wrong ones and four to eight in a hundred of the right ones in English, and
     * in Korean, where more are wrong, two thirds and ten in a hundred.
     */
    private static final Map<String, Double> LIMITS = Map.of("en", 1.0, "ko", 0.53);

    private static final KoreanNameLists NAMES = KoreanNameLists.standard();

    private static final Set<String> FIRST = Set.of(
            "i", "i'm", "i've", "i'd", "my", "me", "we", "our", "나", "난", "나는", "내가", "저", "저는", "전", "제가", "제", "내",
            "우리", "저희");

    private final Lexicon lexicon;

    Doubts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean about(Match match, Subject subject, Candidate candidate) {
        if (isFullName(candidate)) {
            return false;
        }
        double doubt = Leaning.of("doubts-" + candidate.language()).of(traits(match, subject, candidate));
        return doubt > LIMITS.getOrDefault(candidate.language(), 1.0);
    }

    /** “안녕 나 박지훈이야”: a surname and a name that are both common are no other thing. */
    private static boolean isFullName(Candidate candidate) {
        String name = candidate.object();
        return candidate.predicate().equals("name")
                && candidate.language().equals("ko")
                && name.length() == 1 + KoreanNameLists.GIVEN
                && NAMES.surname(name.substring(0, 1))
                && NAMES.given(name.substring(1));
    }

    /** What the model sees of a fact. */
    Set<String> traits(Match match, Subject subject, Candidate candidate) {
        Set<String> traits = new LinkedHashSet<>();
        Clause clause = match.clause();
        String predicate = candidate.predicate();
        String whose = whose(match, subject);
        String shape = shape(candidate);
        traits.add("predicate:" + predicate);
        traits.add("line:" + match.line());
        traits.add("rule:" + candidate.rule());
        traits.add("whose:" + whose);
        traits.add("whose:" + predicate + "/" + whose);
        traits.add("shape:" + shape);
        traits.add("shape:" + predicate + "/" + shape);
        traits.add("before:" + Math.min(3, match.start()));
        traits.add("before:" + predicate + "/" + Math.min(3, match.start()));
        int after = Math.min(3, clause.words().size() - match.end());
        traits.add("after:" + after);
        traits.add("after:" + predicate + "/" + after);
        traits.add("length:" + Math.min(5, clause.words().size() / 2));
        boolean begins = before(clause).isEmpty();
        boolean ends = clause.source().substring(clause.end()).isBlank();
        traits.add("place:" + begins + ends);
        traits.add("place:" + predicate + "/" + begins + ends);
        for (Mark mark : clause.marks()) {
            traits.add("mark:" + mark);
            traits.add("mark:" + predicate + "/" + mark);
        }
        ending(clause, predicate, traits);
        beside(clause, traits);
        meaning(candidate, traits);
        return traits;
    }

    private static String whose(Match match, Subject subject) {
        String said = match.subject() == null ? "unsaid" : "said";
        boolean named = subject.byGivenName() || subject.name() != null;
        String who = subject.isMe() ? "me" : subject.role() != null ? "role" : named ? "named" : "other";
        return who + "-" + said;
    }

    private static String shape(Candidate candidate) {
        String object = candidate.object();
        if (object.equals(candidate.text())) {
            return "text";
        }
        int words = object.isEmpty() ? 0 : object.split(" ").length;
        return Math.min(5, words)
                + (object.matches("\\d.*") ? "begins-number" : object.matches(".*\\d.*") ? "number" : "")
                + (object.matches("\\p{Lu}.*") || isTown(candidate) ? "capital" : "")
                + (object.length() == 1 ? "short" : "");
    }

    /** “i moved to bristol” */
    private static boolean isTown(Candidate candidate) {
        return candidate.language().equals("en")
                && candidate.rule().equals("rules:residence")
                && Towns.is(candidate.object());
    }

    private static void ending(Clause clause, String predicate, Set<String> traits) {
        if (clause.words().isEmpty()) {
            return;
        }
        Word last = clause.words().getLast();
        Word first = clause.words().getFirst();
        traits.add("ends:" + last.sort() + last.tail());
        traits.add("ends:" + predicate + "/" + last.tail());
        traits.add("begins:" + first.sort() + first.tail());
        for (String key : last.keys()) {
            traits.add("closes:" + key);
        }
        for (Word word : clause.words()) {
            traits.add("word:" + word.text());
        }
    }

    /** What stands around the clause: who else is spoken of, and what goes before and after. */
    private void beside(Clause clause, Set<String> traits) {
        String[] before = before(clause).split("\\s+");
        String[] after = clause.source().substring(clause.end()).strip().split("\\s+");
        around("before", before, traits);
        around("after", after, traits);
        String last = before[before.length - 1];
        traits.add("preceded:" + last.substring(Math.max(0, last.length() - 2)));
        traits.add("followed:" + after[0]);
    }

    /** What goes before, without a greeting: “good morning all, the name's Kofi” begins with the name. */
    private static String before(Clause clause) {
        String before = clause.source().substring(0, clause.start()).strip();
        return Greetings.alone(before) ? "" : before;
    }

    private void around(String where, String[] words, Set<String> traits) {
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean kin = Hangul.in(lower) ? lexicon.beginning("kin", lower, 1) != null : lexicon.has("kin", lower);
            if (kin) {
                traits.add(where + "-kin");
            }
            if (FIRST.contains(lower)) {
                traits.add(where + "-first");
            }
        }
    }

    private void meaning(Candidate candidate, Set<String> traits) {
        String predicate = candidate.predicate();
        String object = candidate.object();
        if (!object.equals(candidate.text()) && !object.isEmpty()) {
            String last = object.substring(object.lastIndexOf(' ') + 1);
            String first = object.split(" ")[0];
            boolean known = false;
            for (String name : Traits.CLASSES) {
                if (lexicon.has(name, last)) {
                    known = true;
                    traits.add("class:" + predicate + "/" + name);
                }
                if (lexicon.has(name, first)) {
                    traits.add("first:" + name);
                }
            }
            if (!known) {
                traits.add("class:" + predicate + "/none");
            }
            traits.add("object:" + last);
            traits.add("object-ends:" + last.substring(Math.max(0, last.length() - 2)));
        }
        double[] domains = LifeDomains.of(candidate.text());
        for (int i = 0; i < domains.length; i++) {
            if (domains[i] > 0.3) {
                traits.add("domain:" + predicate + "/" + LifeDomains.NAMES.get(i));
            }
        }
    }
}
