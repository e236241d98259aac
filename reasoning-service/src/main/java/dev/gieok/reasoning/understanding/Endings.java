package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds no longer because of what was said, without having been said itself: whoever gave up coffee drinks none. Such an ending closes what it finds and is no fact of its own; {@link #IMPLIED} at the end of its rule tells memory so.
 */
public final class Endings {
    static final String IMPLIED = "/implied";

    private static final List<String> ANDROIDS = List.of("android", "galaxy", "pixel", "안드로이드", "갤럭시", "픽셀");

    private static final List<String> SCHEDULED =
            List.of("event", "plan", "schedule", "habit", "hobby", "goal", "project", "wants", "note");

    private final Lexicon lexicon;
    private final ObjectWords objects;

    Endings(Lexicon lexicon, ObjectWords objects) {
        this.lexicon = lexicon;
        this.objects = objects;
    }

    /** Whether a candidate only follows from another: it closes what it finds, and is no fact when there is none. */
    public static boolean implied(Candidate candidate) {
        return candidate.rule().endsWith(IMPLIED);
    }

    /**
     * `also: drinks+wife/none` ends the same object under another predicate, or whatever it is; `owns/$old` ends what fills a slot, `instruction/=name` what is so called; `$kin:lives-in/none` ends it of whoever fills `$kin`, `daughter:teacher/none` of the daughter; `ends: $old` ends another object of the same predicate. Whatever ends, ends in notes too.
     */
    List<Candidate> of(Match match, Candidate said) {
        List<Candidate> endings = new ArrayList<>();
        for (String also : match.construction().when("also", "").split("\\+")) {
            if (!also.isEmpty()) {
                String[] parts = also.split("/");
                int colon = parts[0].indexOf(':');
                String whose = colon < 0 ? said.subject() : subject(match, parts[0].substring(0, colon));
                String object = parts.length == 1 ? said.object() : named(match, parts[1]);
                // An object that could not be named is no object to end.
                if (!object.equals(match.clause().text())) {
                    endings.add(ending(said, whose, parts[0].substring(colon + 1), object, match));
                }
            }
        }
        String old = match.construction().when("ends", "");
        int[] range = old.isEmpty() ? null : match.slots().get(old.substring(1));
        if (range != null) {
            endings.add(ending(said, said.subject(), said.predicate(), objects.single(match.clause(), range), match));
        }
        rivals(match, said).forEach(other -> endings.add(ending(said, said.subject(), "uses", other, match)));
        boolean named =
                !said.object().isBlank() && !said.object().equals(match.clause().text());
        if (said.effect() == Effect.END && named && !said.predicate().equals("note")) {
            endings.add(ending(said, said.subject(), "note", said.object(), match));
        }
        return endings;
    }

    /**
     * What a change of plans puts out of date, `closes: $x`: whatever was planned or done that its most telling words name; and the same thing as it was told before, `anew: true`. It comes before what is said, which would else close itself.
     */
    List<Candidate> before(Match match, Candidate said) {
        List<Candidate> endings = new ArrayList<>();
        if (said.effect() == Effect.ASSERT
                && match.construction().when("anew", "").equals("true")) {
            endings.add(ending(said, said.subject(), said.predicate(), said.object(), match));
        }
        List<String> names = new ArrayList<>();
        for (String slot : match.construction().when("closes", "").split("\\+")) {
            if (slot.startsWith("=")) {
                names.add(slot.substring(1));
                continue;
            }
            int[] range = slot.isEmpty() ? null : match.slots().get(slot.substring(1));
            for (int i = range == null ? 0 : range[0]; range != null && i < range[1]; i++) {
                Word word = match.clause().words().get(i);
                if (word.is(",") && !names.isEmpty()) {
                    break;
                }
                boolean light = word.is("be")
                        || lexicon.key("occasion", word.keys()) != null
                        || lexicon.key("light", word.keys()) != null;
                String name = Collections.min(word.keys());
                if (!light) {
                    names.add(word.sort() == Word.Sort.VERB ? name : word.text());
                }
            }
        }
        if (!match.construction().when("closes", "").isEmpty()) {
            String object = names.isEmpty() ? occasion(match) : String.join(" ", names);
            endings.addAll(of(match, said, SCHEDULED, object));
        }
        return endings;
    }

    /** What is so named ends under each of some predicates; it comes before what is said. */
    List<Candidate> of(Match match, Candidate said, List<String> predicates, String object) {
        List<Candidate> endings = new ArrayList<>();
        for (String predicate : object.isBlank() ? List.<String>of() : predicates) {
            endings.add(ending(said, said.subject(), predicate, object, match, null));
        }
        return endings;
    }

    /** Whoever now uses Linux uses no other system. */
    private List<String> rivals(Match match, Candidate said) {
        boolean switched =
                match.clause().words().stream().anyMatch(word -> lexicon.key("switching", word.keys()) != null);
        boolean now = (switched || match.clause().has(Mark.NOW))
                && said.predicate().equals("uses")
                && said.effect() == Effect.ASSERT;
        String object = said.object().toLowerCase(Locale.ROOT);
        String kind = now && !said.negated() ? lexicon.key("rival", List.of(object.split(" "))) : null;
        return kind == null
                ? List.of()
                : lexicon.words("rival", kind).stream()
                        .filter(other -> !object.contains(other) && !family(object, other))
                        .toList();
    }

    /** A Galaxy is an Android. */
    private static boolean family(String object, String other) {
        return ANDROIDS.stream().anyMatch(object::contains) && ANDROIDS.contains(other);
    }

    /** “my appointment”: the kind of occasion itself, when nothing says which. */
    private String occasion(Match match) {
        return match.clause().words().stream()
                .filter(word -> lexicon.key("occasion", word.keys()) != null)
                .map(Word::text)
                .findFirst()
                .orElse("");
    }

    private String named(Match match, String object) {
        if (object.equals("none")) {
            return "";
        }
        return object.startsWith("=") ? object.substring(1) : slot(match, object);
    }

    private String slot(Match match, String name) {
        int[] range = match.slots().get(name.substring(1));
        return range == null ? match.clause().text() : objects.single(match.clause(), range);
    }

    private String subject(Match match, String whose) {
        if (!whose.startsWith("$")) {
            return whose;
        }
        String slot = whose.substring(1);
        int[] range = match.slots().get(slot);
        // `$kin` is whoever that class names, `$y` whoever is called so.
        Lexicon.Found found = range == null || slot.length() == 1
                ? null
                : lexicon.at(slot, match.clause().words(), range[0]);
        if (found != null) {
            return found.key();
        }
        return range == null ? "me" : objects.single(match.clause(), range);
    }

    private static Candidate ending(Candidate said, String subject, String predicate, String object, Match match) {
        return ending(said, subject, predicate, object, match, said.validFrom());
    }

    private static Candidate ending(
            Candidate said, String subject, String predicate, String object, Match match, @Nullable Instant from) {
        return new Candidate(
                said.kind() == Kind.EVENT ? Kind.ATTRIBUTE : said.kind(),
                subject,
                predicate,
                object,
                said.text(),
                said.language(),
                false,
                Effect.END,
                Cardinality.MANY,
                said.importance(),
                said.sensitivity(),
                from,
                null,
                said.entities(),
                "rules:" + match.construction().id() + IMPLIED);
    }
}
