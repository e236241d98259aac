package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.grammar.Construction;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What one line of `consequences/*.yaml` puts out of date where it fits: under which predicates, and by which words. */
final class Outdated {
    /** Where what has a name may have been noted. */
    private static final String CLOSED =
            "note+habit+event+plan+schedule+hobby+goal+project+uses+wants+diet+takes+owns+drives+has-condition+allergic-to+lives-with+works-as+studies+major+pet";

    /** Under these one word of several is enough to know a thing by. */
    private static final Set<String> LOOSE = Set.of(
            "note",
            "habit",
            "event",
            "plan",
            "schedule",
            "hobby",
            "goal",
            "project",
            "wants",
            "uses",
            "owns",
            "takes",
            "studies",
            "major",
            "runs");

    /** What has been done is undone no more; what happened before stays so. */
    private static final List<String> UNDONE = List.of("goal", "plan", "project", "wants");

    private static final List<String> AHEAD = List.of("goal", "plan", "event", "project", "wants");

    /** How Korean marks what a sentence is about: a note that begins so is about it, one that only names it is not. */
    private static final List<String> TOPICS = List.of("은", "는", "이", "가");

    private static final List<String> PARENTS = List.of("mother", "father");

    private final Rules rules;
    private final Endings endings;
    private final TellingWords telling;

    Outdated(Rules rules) {
        this.rules = rules;
        this.endings = new Endings(rules.lexicon, new ObjectWords(rules.lexicon, rules.english));
        this.telling = new TellingWords(rules);
    }

    /** What a birth changes was noted of the person, or of whoever was expecting. */
    List<Candidate> by(Match match, Candidate note, Discourse discourse) {
        List<Candidate> ended = new ArrayList<>(ended(match, note));
        for (String role : match.construction().when("others-too", "").split("\\+")) {
            if (!role.isEmpty()) {
                ended.addAll(ended(match, Notes.note(new Subject(role, role, null), note.language(), note.text())));
            }
        }
        for (String parent : "parents".equals(note.subject()) ? PARENTS : List.<String>of()) {
            ended.addAll(ended(match, Notes.note(new Subject(parent, parent, null), note.language(), note.text())));
        }
        Subject known = discourse.earlier();
        if (note.language().equals("en") && known != null && note.subject().equals(known.role())) {
            // “My son Liam studies law”, “my son jacked in uni”.
            ended.addAll(ended(match, Notes.note(known, note.language(), note.text())));
        }
        return ended;
    }

    private List<Candidate> ended(Match match, Candidate note) {
        Construction line = match.construction();
        List<Candidate> ended = new ArrayList<>(endings.of(match, note));
        List<String> predicates = List.of(line.when("under", CLOSED).split("\\+"));
        for (String alternative : line.when("closes", "").split("\\|")) {
            String object = telling.named(match, alternative);
            ended.addAll(endings.of(match, note, predicates, object));
            if (alternative.equals("$x") && (line.when("under", "").isEmpty() || AHEAD.containsAll(predicates))) {
                // What was only ahead is told by any of its words: “만보 걷기 포기했어”, “하루 만보 걷는 게 목표야”.
                for (String word : object.contains(" ") ? object.split(" ") : new String[0]) {
                    ended.addAll(endings.of(match, note, UNDONE, word));
                }
            }
        }
        if (line.when("any", "").equals("true")) {
            for (String word : telling.each(match)) {
                List<String> loose = loose(predicates, TellingWords.half(match.clause(), word));
                ended.addAll(endings.of(match, note, loose, word));
            }
        }
        if (line.when("pending", "").equals("true")) {
            for (String word : telling.wholes(match)) {
                ended.addAll(endings.of(match, note, UNDONE, word));
                for (String yet : rules.traces.getOrDefault("pending", List.of())) {
                    ended.addAll(endings.of(match, note, List.of("note"), word + " " + yet));
                }
            }
        }
        String topic = telling.named(match, line.when("topic", ""));
        for (String particle : topic.isEmpty() || topic.contains(" ") ? List.<String>of() : TOPICS) {
            ended.addAll(endings.of(match, note, List.of("note"), topic + particle));
        }
        for (String trace : line.when("traces", "").split("\\+")) {
            String[] parts = trace.split("/");
            for (String word : rules.traces.getOrDefault(parts[parts.length - 1], List.of())) {
                boolean korean = word.codePoints().anyMatch(Character::isIdeographic) || word.matches(".*[가-힣].*");
                // SKT is written so in both.
                boolean both = word.equals(word.toUpperCase(Locale.ROOT)) && !korean;
                // “두유를 두 팩 샀어” is still the same.
                boolean itself = line.id().startsWith(Consequences.INSTEAD)
                        && note.text().contains(word);
                if (!itself && (both || korean == note.language().equals("ko"))) {
                    ended.addAll(endings.of(match, note, List.of(parts.length == 1 ? "note" : parts[0]), word));
                }
            }
        }
        // All that is told of somebody has their name in it.
        ended.removeIf(end -> end.object().equals(note.subject()));
        return ended;
    }

    /** By half a word nothing that is only to come. */
    private static List<String> loose(List<String> predicates, boolean half) {
        return predicates.stream()
                .filter(one -> LOOSE.contains(one) && !(half && UNDONE.contains(one)))
                .toList();
    }
}
