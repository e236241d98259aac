package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.names.WordLists;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.Set;

/** “Dwight fell off a roof”: whom one speaks of by the given name alone is somebody of one's own. Immutable. */
final class GivenNames {
    private final Set<String> english = WordLists.words("given-names.txt");
    private final KoreanNameLists korean = new KoreanNameLists();

    /** Whether somebody without a role is called by such a name. */
    boolean call(Subject subject) {
        return subject.role() == null && (english.contains(subject.key()) || korean.given(subject.key()));
    }
}
