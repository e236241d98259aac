package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether an English clause asks, orders or tells of the past. */
final class EnglishMood {
    private static final Set<String> WH =
            Set.of("what", "who", "where", "when", "why", "how", "which", "whose", "whom");
    private static final Set<String> TOLD = Set.of("mention", "mentioned", "tell", "told", "say");
    private static final Set<String> OPEN = Set.of("if", "whether", "any", "anything", "anyone", "anybody");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "another", "some");
    private static final Set<String> AUXILIARY_QUESTION = Set.of(
            "am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "will", "would", "can", "could",
            "should", "may", "shall");
    private static final Set<String> PERSONS = Set.of(
            "i", "you", "we", "he", "she", "they", "it", "my", "there", "your", "his", "her", "our", "this", "that");

    /** “I'm tired of it, so switch to English”: after “so” these ask, and none of them is its own past. */
    private static final Set<String> ASKED_OF_YOU = Set.of(
            "switch", "go", "use", "write", "reply", "answer", "call", "keep", "give", "talk", "speak", "show", "send",
            "make", "address", "respond", "explain", "change");

    /** “… just have my green card”. */
    private static final Set<String> OWNERS = Set.of("my", "your", "his", "her", "our", "this", "that");

    private final EnglishWords words;

    EnglishMood(EnglishWords words) {
        this.words = words;
    }

    void mark(List<Word> kept, List<String> lowers, Set<Mark> marks) {
        politely(kept, lowers, marks);
        past(kept, marks);
        orders(kept, lowers, marks);
    }

    /** “Did I mention Jonas moved out?”, “Did I tell you that I have a shrimp allergy?” tell it; “Did I tell you where I live?” asks. */
    static boolean tells(List<String> lowers) {
        return lowers.size() > 4
                && (lowers.getFirst().equals("did") || lowers.getFirst().equals("have"))
                && lowers.get(1).equals("i")
                && lowers.subList(2, 4).stream().anyMatch(TOLD::contains)
                // “Did I tell you my address yesterday?”
                && !(OWNERS.contains(lowers.get(4)) && lowers.size() < 8)
                && lowers.stream().noneMatch(word -> WH.contains(word) || OPEN.contains(word));
    }

    /** “HO scale i think?” tells it, too. */
    boolean unsure(List<String> lowers) {
        int end = lowers.size();
        return end > 3
                && lowers.get(end - 2).equals("i")
                && Set.of("think", "guess", "believe", "suppose").contains(lowers.get(end - 1));
    }

    /** “…, which is more work than it sounds”. */
    boolean adds(List<String> lowers) {
        return Set.of("which", "whose", "where").contains(lowers.getFirst())
                && lowers.size() > 1
                && AUXILIARY_QUESTION.contains(lowers.get(1))
                && !(lowers.size() > 2 && PERSONS.contains(lowers.get(2)));
    }

    /** “Were I twenty years younger, I should buy a boat”: “if I were”. */
    boolean supposes(List<String> lowers) {
        // “Had my birthday on Friday, 45 candles”: that was.
        boolean mine = Set.of("my", "our").contains(lowers.get(Math.min(1, lowers.size() - 1)));
        return lowers.size() > 2 && !mine && inverted(lowers.getFirst(), lowers.get(1)) && lowers.contains(",");
    }

    static boolean inverted(String first, String second) {
        return (first.equals("were") || first.equals("had") || first.equals("should")) && PERSONS.contains(second);
    }

    boolean question(List<String> lowers) {
        int i = 0;
        while (i < lowers.size() - 1
                        && words.lifted.at(i, n -> n < lowers.size() ? lowers.get(n) : null) != null
                        && !AUXILIARY_QUESTION.contains(lowers.get(i))
                || i < lowers.size() - 1
                        && (lowers.get(i).equals("and")
                                || lowers.get(i).equals("so")
                                || lowers.get(i).equals("but"))) {
            i++;
        }
        for (int from = 0; from < Math.min(i + 4, lowers.size() - 2); from++) {
            // “Abeg how do I center a div”: whatever stands before it.
            boolean asks = WH.contains(lowers.get(from))
                    && AUXILIARY_QUESTION.contains(lowers.get(from + 1))
                    && PERSONS.contains(lowers.get(from + 2))
                    && from <= i + 1;
            if (asks) {
                return true;
            }
        }
        String first = lowers.get(i);
        String second = i + 1 < lowers.size() ? lowers.get(i + 1) : "";
        if (WH.contains(first)) {
            return i + 1 < lowers.size() && !first.equals("when") || AUXILIARY_QUESTION.contains(second);
        }
        // “Do my reminders a week ahead instead”.
        boolean owns = first.equals("have") && OWNERS.contains(second)
                || first.equals("do") && OWNERS.contains(second) && lowers.contains("instead");
        return AUXILIARY_QUESTION.contains(first)
                && PERSONS.contains(second)
                && !owns
                && !second.equals("there")
                && !second.equals("not");
    }

    /** “Could you always answer in metric?”, “can we do Spanish from now on?” are orders; “Can you swim?” is not. */
    private void politely(List<Word> kept, List<String> lowers, Set<Mark> marks) {
        String asks = marks.contains(Mark.STANDING) && !lowers.contains("you") ? "we" : "you";
        // Whatever stands before it (“btw”) was lifted when “you” is the first word that is left.
        int you = lowers.indexOf(asks);
        boolean asked = marks.contains(Mark.QUESTION)
                && you > 0
                && Set.of("can", "could", "will", "would").contains(lowers.get(you - 1));
        if (asked && kept.size() > 1 && kept.getFirst().is(asks) && order(kept.get(1))) {
            kept.removeFirst();
            marks.removeAll(Set.of(Mark.QUESTION, Mark.ABILITY, Mark.FUTURE, Mark.CONDITION));
            marks.add(Mark.REQUEST);
        }
    }

    /** An order begins with a plain verb, or has one after “when …,”. */
    private void orders(List<Word> kept, List<String> lowers, Set<Mark> marks) {
        if (kept.size() > 3
                && kept.getFirst().is("for")
                && (kept.get(1).is("the") || kept.get(1).is("this"))
                && order(kept.get(2))) {
            // “For the next months write to me in Italian”: the time was lifted.
            kept.subList(0, 2).clear();
        }
        if (kept.isEmpty()
                || marks.contains(Mark.PAST)
                || marks.contains(Mark.FUTURE)
                || marks.contains(Mark.QUESTION)) {
            return;
        }
        if (lowers.size() > 2
                && lowers.getFirst().equals("never")
                && lowers.get(2).equals("i")) {
            // “Never thought I'd say this”.
            return;
        }
        boolean standing = marks.contains(Mark.STANDING)
                || lowers.getFirst().equals("never")
                || lowers.getFirst().equals("always");
        boolean framed = standing || Set.of("when", "if", "whenever", "every").contains(lowers.getFirst());
        boolean later = false;
        for (int i = 1; i < kept.size() && framed; i++) {
            later |= kept.get(i - 1).is(",") && order(kept.get(i));
        }
        boolean bare = standing
                && Set.of("never", "always").contains(lowers.getFirst())
                && !lowers.get(Math.min(1, lowers.size() - 1)).endsWith("ing")
                && !AUXILIARY_QUESTION.contains(lowers.get(Math.min(1, lowers.size() - 1)))
                && kept.getFirst().keys().stream().anyMatch(words.verbs::contains);
        boolean forMe = kept.size() > 1
                && (kept.get(1).is("me") || kept.get(1).is("us"))
                && !words.function.contains(kept.getFirst().text().toLowerCase(Locale.ROOT))
                && kept.getFirst().text().chars().allMatch(Character::isLetter)
                && !kept.getFirst().text().endsWith("s")
                && !words.lemmas.past(kept.getFirst().text().toLowerCase(Locale.ROOT));
        boolean please =
                lowers.getFirst().equals("please") && words.verbs.contains(lowers.get(Math.min(1, lowers.size() - 1)));
        // “Name's Marco”, “Book club is on Thursdays”: a noun that could be an order.
        boolean noun = kept.size() > 2 && kept.get(1).is("'s")
                || kept.size() > 3
                        && !words.function.contains(kept.get(1).text().toLowerCase(Locale.ROOT))
                        && Set.of("is", "are", "was", "'s")
                                .contains(kept.get(2).text().toLowerCase(Locale.ROOT));
        // “Put a smart lock on the front door”: what was done.
        boolean deed = kept.size() > 2
                && kept.getFirst().is("put")
                && (DETERMINERS.contains(lowers.get(1)) || kept.get(1).sort() == Word.Sort.NUMBER);
        boolean wished = kept.size() > 2
                && kept.getFirst().is("so")
                && ASKED_OF_YOU.contains(kept.get(1).text().toLowerCase(Locale.ROOT));
        if (wished) {
            kept.removeFirst();
        }
        if (order(kept.getFirst()) && !noun && !deed || later || bare || forMe || please || wished) {
            marks.add(Mark.REQUEST);
            if (standing || later || marks.contains(Mark.HABITUAL)) {
                marks.add(Mark.STANDING);
            }
        }
    }

    private boolean order(Word word) {
        return words.imperative.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private void past(List<Word> kept, Set<Mark> marks) {
        for (int i = 0; i < Math.min(kept.size(), 7); i++) {
            Word word = kept.get(i);
            boolean plainVerb = i > 0 && words.verbs.contains(word.text().toLowerCase(Locale.ROOT));
            if (plainVerb && !words.lemmas.past(word.text().toLowerCase(Locale.ROOT))) {
                return;
            }
            String lower = word.text().toLowerCase(Locale.ROOT);
            if (lower.equals("was") || lower.equals("were")) {
                marks.add(Mark.PAST);
                return;
            }
            if (word.is("be") || lower.equals("have") || lower.equals("has")) {
                return;
            }
            if (words.lemmas.past(lower) && !marks.contains(Mark.PERFECT)) {
                marks.add(Mark.PAST);
                return;
            }
        }
    }
}
