package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Josa;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that were told are names in a question in small letters, too: “how old is jaylen now”. */
final class NamesTold {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}{3,}");
    /** A capital that begins no sentence. */
    private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{Ll}\\p{N},] )\\p{Lu}\\p{Ll}{2,}");

    /** What stands in many questions is no name. */
    private static final Set<String> GENERIC = Data.lists("questions/generic.yaml").values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern EVERYTHING_ENGLISH = Data.pattern("questions/roles.yaml", "everything-english");
    private static final Pattern EVERYTHING = Data.pattern("questions/roles.yaml", "everything");

    private final Set<String> names = new HashSet<>();
    private final Set<String> told;
    private final Rules rules;

    NamesTold(Rules rules, List<Known> known) {
        this.rules = rules;
        this.told = People.names(known);
        Set<String> small = new HashSet<>(GENERIC);
        for (Known fact : known) {
            WORD.matcher(fact.text()).results().forEach(word -> small.add(word.group()));
            CAPITALISED.matcher(fact.text()).results().forEach(word -> names.add(small(word.group())));
        }
        names.removeIf(name -> small.contains(name)
                || rules.lexicon().key("not-name", Set.of(name)) != null
                || rules.lexicon().key("kin", Set.of(name)) != null
                || Words.content(name, rules).isEmpty());
    }

    /** The text with them in capitals. */
    String in(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> names.contains(word.group())
                        ? word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.group().substring(1)
                        : word.group());
    }

    /** “지안이 지금 어디 다니지?”: whom it asks of, though no particle says so. */
    Question read(String text, Function<String, Question> reader) {
        Matcher about = EVERYTHING_ENGLISH.matcher(text);
        if (about.find() && (about.group(1).contains(" ") || isTold(about.group(1)))) {
            return reader.apply("What do you know about " + in(about.group(1)) + "?");
        }
        Question question = reader.apply(in(text));
        if (question.object() != null && question.language().equals("ko")) {
            return ofWhoever(text, question, reader);
        }
        if (!question.language().equals("ko") || !question.predicates().isEmpty()) {
            return question;
        }
        Matcher everything = EVERYTHING.matcher(text);
        if (everything.find()) {
            Question lives = reader.apply(topic(everything.group(1).replaceFirst("(?<=.{2})이$", "")) + " 어디 살아?");
            if (!lives.subject().equals("me")) {
                return Question.everythingOf("ko", lives.subject());
            }
        }
        for (String name : told) {
            Matcher matcher = Pattern.compile("^(?:우리 )?" + Pattern.quote(name) + "이? (?!씨|님)")
                    .matcher(text);
            if (matcher.find()) {
                Question ofThem = reader.apply(topic(name) + " " + text.substring(matcher.end()));
                boolean fits = ofThem.subject().equals(name)
                        && !ofThem.predicates().isEmpty()
                        // What happens when is often noted as the person's own.
                        && !ofThem.predicates().contains("event");
                return fits ? ofThem : question;
            }
        }
        return question;
    }

    /** “지안이는”, “서아는” */
    private static String topic(String name) {
        return name + (Josa.attach(name, "은").endsWith("은") ? "이는" : "는");
    }

    /** “남편 정비사야?”: of him, and no mechanic that one is oneself. */
    private Question ofWhoever(String text, Question question, Function<String, Question> reader) {
        String first = Objects.requireNonNull(question.object()).split(" ")[0];
        boolean somebody = question.object().contains(" ") && rules.lexicon().key("kin", Set.of(first)) != null;
        Matcher matcher =
                Pattern.compile("^(?:우리 |내 |제 )?" + Pattern.quote(first) + " ").matcher(text);
        if (!somebody || !question.subject().equals("me") || !matcher.find()) {
            return question;
        }
        return reader.apply(Josa.attach(first, "은") + " " + text.substring(matcher.end()));
    }

    private boolean isTold(String name) {
        return told.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
