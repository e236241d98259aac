package dev.gieok.reasoning.understanding.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom words like “I” and “she” mean at this point. Changes as the text is read; one per text, not shared.
 */
public final class Discourse {
    private final Subject speaker;
    private final boolean source;
    private final @Nullable Subject earlier;
    private @Nullable Subject mentioned;
    /** Whom it may be about, as last spoken of last. */
    private final List<Subject> people = new ArrayList<>();
    /** Of whom a pronoun meant, what it said that they are none of. */
    private final Map<String, String> noneOf = new HashMap<>();

    /** By which words the text calls somebody, by the key of the subject. */
    private final Map<String, String> called = new HashMap<>();

    private @Nullable Subject about;
    private boolean introduced;
    private boolean toRemember;
    private boolean imagined;

    /**
     * @param source the text is another system's: “the customer” is the person
     * @param before who was spoken of before, oldest first
     */
    public Discourse(Subject speaker, boolean source, List<Subject> before) {
        this.speaker = speaker;
        this.source = source;
        this.people.addAll(before);
        this.earlier = before.isEmpty() ? null : before.getLast();
        this.mentioned = earlier;
    }

    public Subject speaker() {
        return speaker;
    }

    public boolean source() {
        return source;
    }

    public @Nullable Subject mentioned() {
        return mentioned;
    }

    /** Somebody else whom the clause before was about; null when it was about the speaker. */
    public @Nullable Subject about() {
        return about;
    }

    /** Remembers by which words the text calls somebody, the first time it does. */
    public void call(Subject subject, String words) {
        called.putIfAbsent(subject.key(), words);
    }

    /** By which words the text calls the subject of a key; null when it does not. */
    public @Nullable String called(String key) {
        return called.get(key);
    }

    /** Whether the clause before only said who that is: “딸 이름은 서연이에요”. */
    public boolean introduced() {
        return introduced;
    }

    public void about(@Nullable Subject subject, boolean introducing) {
        about = subject;
        introduced = introducing;
    }

    /** Who was spoken of before this text. */
    public @Nullable Subject earlier() {
        return earlier;
    }

    /** The text asks to be remembered, so nothing in it is waved away. */
    public void remember() {
        toRemember = true;
    }

    public boolean toRemember() {
        return toRemember;
    }

    /** The text gives a part to play, so nothing in it is so. */
    public void imagine() {
        imagined = true;
    }

    public boolean imagined() {
        return imagined;
    }

    public void mention(Subject subject) {
        if (!subject.isMe() && !subject.equals(speaker)) {
            ownerOf(subject);
            mentioned = subject;
            people.add(subject);
        }
    }

    /** “My daughter's teacher is off sick. She …”: the daughter is spoken of as well. */
    private void ownerOf(Subject subject) {
        int at = subject.key().lastIndexOf("'s ");
        String owner = at < 0 ? "" : subject.key().substring(0, at);
        if (!owner.isEmpty() && people.stream().noneMatch(each -> each.key().equals(owner))) {
            boolean role = Character.isLowerCase(owner.codePointAt(0)) && owner.indexOf('\'') < 0;
            people.add(new Subject(owner, role ? owner : null, null));
        }
    }

    /** The last of those spoken of whom a word may mean: “she” is no husband. */
    public @Nullable Subject last(Predicate<Subject> fits) {
        return people.reversed().stream().filter(fits).findFirst().orElse(null);
    }

    /** “Her deputy is leaving, he …”: whoever is “her” is no “he”. */
    void meant(Subject subject, String not) {
        noneOf.put(subject.key(), not);
    }

    boolean mayMean(Subject subject, String not) {
        return noneOf.getOrDefault(subject.key(), not).equals(not);
    }

    /** A role of the speaker: `sister` of the person, `Tom's sister` when Tom speaks. */
    public Subject role(String role, @Nullable String name) {
        String key = speaker.isMe() ? role : speaker.key() + "'s " + role;
        return new Subject(key, role, name);
    }
}
