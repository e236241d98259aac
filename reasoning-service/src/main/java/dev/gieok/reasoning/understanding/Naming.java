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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names whoever was just spoken of: “We got a cat. Her name is Luna.” */
final class Naming {
    /** “소개팅했는데”: in which somebody comes in. */
    private static final Pattern INTRODUCES = Pattern.compile("데,?$");

    private static final Pattern COPULA = Pattern.compile("(?:이에요|예요|이야|입니다|이고|인데|이라|이라서|이었|였)[가-힣]{0,2}$");

    /** What somebody may be besides whose they are. */
    private static final Set<String> WORK = Set.of("teacher", "boss", "mentor", "doctor");

    /** Kin of one syllable, and nothing else that begins so. */
    private static final Pattern SHORT = Pattern.compile("(?:딸|형)(?:이|은|도|만|하나)?");

    private static final Pattern TOPIC = Pattern.compile("[은는]$");

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
        if (mentioned == null
                || mentioned.role() == null && !theirs(clause, mentioned)
                || clause.has(Mark.QUESTION)
                || clause.has(Mark.NEGATED)) {
            return null;
        }
        for (Pattern pattern : patterns.getOrDefault(clause.language(), List.of())) {
            Matcher matcher = pattern.matcher(clause.text().strip().replaceFirst("^, *", ""));
            if (matcher.matches()) {
                if (theirs(clause, mentioned)) {
                    return candidate(clause, mentioned, "name", KoreanValues.of(Kind.ATTRIBUTE, "name", name(matcher)));
                }
                String role = nearest(clause, discourse, mentioned);
                String name = KoreanValues.of(Kind.RELATION, role, name(matcher));
                return role.isEmpty() ? null : candidate(clause, discourse.speaker(), role, name);
            }
        }
        return null;
    }

    /** “소개팅했는데 이름이 다은이고”: somebody new, who is nobody spoken of before; null when it names none. */
    @Nullable
    Subject met(Clause clause, Discourse discourse) {
        if (!introduced(clause) || clause.has(Mark.QUESTION) || clause.has(Mark.NEGATED)) {
            return null;
        }
        return patterns.getOrDefault("ko", List.of()).stream()
                .map(pattern -> pattern.matcher(clause.text().strip()))
                .filter(Matcher::matches)
                .map(matcher -> new Subject(name(matcher), null, null))
                .filter(subject -> subject.byGivenName() && !subject.equals(discourse.mentioned()))
                .findFirst()
                .orElse(null);
    }

    private static boolean introduced(Clause clause) {
        String before = clause.source().substring(0, clause.start()).strip();
        return clause.language().equals("ko") && INTRODUCES.matcher(before).find();
    }

    /** “아들이 여자친구 생겼대. 이름은 소연이래”: she is his. */
    private static boolean theirs(Clause clause, Subject mentioned) {
        return clause.language().equals("ko") && mentioned.key().contains("'s ");
    }

    /** “Her name is Luna”: of the one it may mean. */
    private @Nullable Subject named(Clause clause, Discourse discourse) {
        Optional<String> pronoun = clause.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .filter(Pronouns.all()::contains)
                .findFirst();
        return pronoun.isPresent() ? pronouns.meant(pronoun.get(), discourse) : discourse.mentioned();
    }

    /** “친한 오빠였는데 어제부로 내 남친됨. 이름은 우진”: of those who are spoken of, the last; empty for somebody new. */
    private String nearest(Clause clause, Discourse discourse, Subject mentioned) {
        String before = clause.source().substring(0, clause.start()).strip();
        String known = Objects.requireNonNull(mentioned.role());
        if (!clause.language().equals("ko") || before.isEmpty()) {
            return known;
        }
        String[] words = before.split("[\\s,.!?~]+");
        String last = null;
        for (int i = words.length - 1; i >= 0; i--) {
            String kin =
                    lexicon.beginning("kin", words[i], SHORT.matcher(words[i]).matches() ? 1 : 2);
            String role = kin == null && lexicon.beginning("animal", words[i], 2) != null ? "pet" : kin;
            boolean what = last != null
                    || WORK.contains(String.valueOf(role))
                            && COPULA.matcher(words[i]).find();
            if (role != null && (!what || TOPIC.matcher(words[i]).find())) {
                // “남편은 수학 선생님이에요 이름은 최민석”: the husband.
                return role;
            }
            last = last == null ? role : last;
        }
        boolean another = introduced(clause) && mentioned.equals(discourse.earlier());
        return last != null ? last : another ? "" : known;
    }

    /** 콩이야 names 콩이: a name of one syllable is said with -이. */
    private static String name(Matcher matcher) {
        String name = matcher.group(1);
        boolean shortened =
                name.length() == 1 && matcher.group().substring(matcher.end(1)).startsWith("이");
        return shortened ? name + "이" : name;
    }

    private Candidate candidate(Clause clause, Subject owner, String role, String name) {
        boolean single = role.equals("name") || lexicon.has("single-kin", role);
        return new Candidate(
                role.equals("name") ? Kind.ATTRIBUTE : Kind.RELATION,
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
