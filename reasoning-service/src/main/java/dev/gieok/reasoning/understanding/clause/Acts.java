package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.names.GivenNames;
import java.util.List;
import java.util.Set;

/** Tells where an English clause begins that says what somebody else does or did. */
final class Acts {
    private static final Set<String> REACTING = Set.of("makes", "gives");
    private static final Set<String> RESULTING = Set.of("so", "because", "but");
    private static final Set<String> ME = Set.of("me", "us");
    private static final int LONGEST_NAME = 5;
    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they");
    private static final Set<String> ADDING = Set.of("and", "but");

    private final List<EnglishToken> tokens;
    private final EnglishWords words;
    private final Added added;

    Acts(List<EnglishToken> tokens, EnglishWords words, Added added) {
        this.tokens = tokens;
        this.words = words;
        this.added = added;
    }

    /**
     * “It made me cough, so Dr. Okonjo put me on losartan”, “I joined a club, and Dana and I are a couple”, “I moved to
     * Tucson and Kaiser hired me”
     */
    boolean somebodyDid(int i) {
        if (i + 2 >= tokens.size() || !tokens.get(i).capitalised() || words.function.contains(lower(i))) {
            return false;
        }
        if (lower(i + 1).equals("and") && lower(i + 2).equals("i")) {
            return true;
        }
        int end = i + 1;
        while (end < Math.min(tokens.size(), i + LONGEST_NAME)
                && tokens.get(end).capitalised()) {
            end++;
        }
        return end < tokens.size()
                && words.lemmas.past(lower(end))
                && (RESULTING.contains(lower(i - 1)) || lower(i - 1).equals("and") && ME.contains(lower(end + 1)));
    }

    /** “I can't have grapefruit and penicillin makes me swell up” */
    boolean reacts(int joint, int i) {
        return lower(joint).equals("and")
                && REACTING.contains(lower(i + 1))
                && lower(i + 2).equals("me");
    }

    /** “I get migraines, doc's put me on sumatriptan”: what somebody did to one. */
    boolean didToMe(int i) {
        int done = Set.of("'s", "has").contains(lower(i + 1)) ? i + 2 : i + 1;
        return i < tokens.size()
                && !words.function.contains(lower(i))
                && !added.punctuation(i)
                && ME.contains(lower(done + 1))
                && (words.lemmas.past(lower(done)) || TakenUp.DONE_TO.contains(lower(done)) || done == i + 2);
    }

    /** “Elsie plays the cello and Rory goes to nursery”: somebody else does something else. */
    boolean does(int begin, int i) {
        boolean verb = i + 1 < tokens.size()
                && lower(i + 1).endsWith("s")
                && tokens.get(i + 1).isAny(words.verbs)
                && !EnglishSplitter.AUXILIARIES.contains(lower(i + 1));
        return verb
                && added.verbNear(begin, i - 1 - begin)
                && (i + 2 < tokens.size() && !added.punctuation(i + 2)
                        || GivenNames.alone(tokens.get(i).text()));
    }

    /** “She and Tyler got engaged”, “It's Megan and Tyler who …”: two who do one thing. */
    boolean both(int from, int to) {
        int first = RESULTING.contains(lower(from)) || ADDING.contains(lower(from)) ? from + 1 : from;
        boolean one = to == first + 1
                && (PERSONS.contains(lower(first)) || tokens.get(first).capitalised() && !added.isVerb(first));
        boolean cleft = to == from + 3
                && lower(from).equals("it")
                && lower(to + 2).equals("who")
                && tokens.get(to - 1).capitalised();
        return lower(to).equals("and")
                && to + 2 < tokens.size()
                && tokens.get(to + 1).capitalised()
                && !lower(to + 1).equals("i")
                && (one || cleft);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
