package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Change;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the fold is given of a message that may tell of a change: whom it tells of, and by which words. */
final class Changing {
    private final Lexicon lexicon;
    private final Fields fields;

    Changing(Lexicon lexicon, Fields fields) {
        this.lexicon = lexicon;
        this.fields = fields;
    }

    /** By which words a message tells of somebody, and of what would take the place of what was so. */
    record Words(List<Change.Named> named, Set<String> instead, List<Overtaken.Heard> told) {
        Words() {
            this(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
        }

        Words telling(List<Overtaken.Heard> told) {
            return new Words(named, instead, told);
        }
    }

    /** By whom it is, not everything that was told of them is meant. */
    Change of(Subject who, double lean, Words words, String text, String language) {
        List<String> called = called(who);
        List<Change.Named> named = new ArrayList<>();
        for (Change.Named each : words.named()) {
            List<String> forms = telling(each.forms(), called);
            if (!forms.isEmpty()) {
                named.add(new Change.Named(forms, each.score(), each.somebody()));
            }
        }
        String told = Secluding.Opened.shown(Worded.of(words.told()));
        return new Change(
                who.key(), lean, named, telling(words.instead(), called), text, told, language, called, Overtaken.RULE);
    }

    private List<String> telling(Collection<String> words, List<String> called) {
        return words.stream()
                .filter(word -> !called.contains(word) && !everyday(word))
                .toList();
    }

    /** “Nights” would be found in “last night”. */
    private boolean everyday(String word) {
        return fields.everyday(word) || word.endsWith("s") && fields.everyday(word.substring(0, word.length() - 1));
    }

    /** As what somebody may be spoken of; the person is not spoken of. */
    private List<String> called(Subject subject) {
        if (subject.isMe()) {
            return List.of();
        }
        Set<String> called = new LinkedHashSet<>(List.of(subject.key()));
        if (subject.name() != null) {
            called.add(subject.name());
        }
        if (subject.role() != null) {
            called.add(subject.role());
            called.addAll(lexicon.words("kin", subject.role()));
        }
        return List.copyOf(called);
    }
}
