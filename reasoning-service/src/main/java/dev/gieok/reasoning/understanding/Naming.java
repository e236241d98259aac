package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Pronouns;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names whoever was just spoken of: “We got a cat. Her name is Luna.” */
final class Naming {
    private final Lexicon lexicon;
    private final Pronouns pronouns;
    private final Map<String, List<Pattern>> patterns = Map.of("en", patterns("en"), "ko", patterns("ko"));

    Naming(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.pronouns = new Pronouns(lexicon);
    }

    /** Null when it names nobody that was mentioned. */
    @Nullable
    Candidate of(Clause clause, Discourse discourse) {
        Subject mentioned = clause.language().equals("en") ? named(clause, discourse) : discourse.mentioned();
        if (mentioned == null || mentioned.role() == null || clause.has(Mark.QUESTION) || clause.has(Mark.NEGATED)) {
            return null;
        }
        for (Pattern pattern : patterns.getOrDefault(clause.language(), List.of())) {
            Matcher matcher = pattern.matcher(clause.text().strip().replaceFirst("^, *", ""));
            if (matcher.matches()) {
                String role = nearest(clause, mentioned.role());
                String name = KoreanValues.of(Kind.RELATION, role, name(matcher));
                return candidate(clause, discourse.speaker(), role, name);
            }
        }
        return null;
    }

    /** “Her name is Luna”: of the one it may mean. */
    private @Nullable Subject named(Clause clause, Discourse discourse) {
        Optional<String> pronoun = clause.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .filter(Pronouns.all()::contains)
                .findFirst();
        return pronoun.isPresent() ? pronouns.meant(pronoun.get(), discourse) : discourse.mentioned();
    }

    /** “친한 오빠였는데 어제부로 내 남친됨. 이름은 우진”: of those who are spoken of, the last. */
    private String nearest(Clause clause, String mentioned) {
        String before = clause.source().substring(0, clause.start()).strip();
        if (!clause.language().equals("ko") || before.isEmpty()) {
            return mentioned;
        }
        String[] words = before.split("[\\s,.!?~]+");
        for (int i = words.length - 1; i >= 0; i--) {
            String role = lexicon.beginning("kin", words[i], 2);
            if (role != null || lexicon.beginning("animal", words[i], 2) != null) {
                return role == null ? "pet" : role;
            }
        }
        return mentioned;
    }

    /** 콩이야 names 콩이: a name of one syllable is said with -이. */
    private static String name(Matcher matcher) {
        String name = matcher.group(1);
        boolean shortened =
                name.length() == 1 && matcher.group().substring(matcher.end(1)).startsWith("이");
        return shortened ? name + "이" : name;
    }

    private Candidate candidate(Clause clause, Subject owner, String role, String name) {
        boolean single = lexicon.has("single-kin", role);
        return new Candidate(
                Kind.RELATION,
                owner.key(),
                role,
                name,
                clause.text(),
                clause.language(),
                false,
                Effect.ASSERT,
                single ? Cardinality.ONE : Cardinality.MANY,
                0.8,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(name),
                "rules:naming");
    }

    private static List<Pattern> patterns(String language) {
        return Data.strings(Data.yaml("naming.yaml").get(language)).stream()
                .map(Pattern::compile)
                .toList();
    }
}
