package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Request;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The way in which something is asked for, without what it is asked about: its task and the manner in which it is to be
 * done, by the words of `requests.yaml`. Thread-safe.
 */
final class Requests {
    /** Why a clause passed that asks for something. */
    static final Set<String> ASKED = Set.of("request", "question", "small-talk");
    /** And one whose sentence ends with a question mark. */
    private static final Set<String> QUESTIONED = Set.of("request", "question", "small-talk", "not-about-person");

    private static final String RULE = "rules:asked-again";
    private static final double IMPORTANCE = 0.6;
    private static final String ALONE = "answer";
    private static final Map<String, String> ANSWER = Map.of("en", "Answer", "ko", "{manner} 답해 줘.");

    private final Map<String, Wording> wordings;
    private final NamedWords numbers;
    private final NamedWords languages;

    Requests() {
        JsonNode data = Data.yaml("requests.yaml");
        this.numbers = new NamedWords(data.get("numbers"));
        this.languages = new NamedWords(data.get("languages"));
        this.wordings = Map.of("en", wording(data, "en"), "ko", wording(data, "ko"));
    }

    /** A task or a manner in one language; `says` are its sentences. */
    private record Way(String id, JsonNode settings, JsonNode says, List<Phrase> asked) {
        boolean is(String setting) {
            return settings.path(setting).asBoolean();
        }

        String text(String name) {
            return says.get(name).asText();
        }
    }

    /** All of one language. */
    private record Wording(List<Way> tasks, List<Way> manners, List<Phrase> unless) {}

    /** What fits, and what it names, by key. */
    private record Fit(
            Way way, @Nullable String number, @Nullable String language) {
        String id() {
            String named = number == null ? language : number;
            return named == null ? way.id() : named + "-" + way.id();
        }
    }

    /**
     * What the clauses of one sentence ask for, as far as nothing is told by them.
     *
     * @param asks whether it ends with a question mark
     */
    @Nullable
    Request within(List<Clause> clauses, List<Placed> placed, boolean asks, String language) {
        StringJoiner asked = new StringJoiner(" ");
        for (int i = 0; i < clauses.size(); i++) {
            if (placed.get(i) instanceof Placed.Passed passed
                    && (asks ? QUESTIONED : ASKED).contains(passed.reason())) {
                asked.add(clauses.get(i).text());
            }
        }
        return asked.length() == 0 ? null : of(asked.toString(), language);
    }

    /** @param asked the words that ask, in that language; null where it is not asked for as it may be asked again */
    @Nullable
    Request of(String asked, String language) {
        Wording wording = wordings.get(language);
        if (wording == null
                || wording.unless().stream().anyMatch(phrase -> phrase.in(asked).isPresent())) {
            return null;
        }
        Fit manner = fits(wording.manners(), asked).stream().findFirst().orElse(null);
        for (Fit task : fits(wording.tasks(), asked)) {
            boolean into = task.way().is("into");
            Fit how = into && manner != null && manner.language() != null ? null : manner;
            if (how != null) {
                return instruction(task, how, language);
            }
            if (!task.way().is("needs-manner")) {
                return habit(task, language);
            }
        }
        return manner != null && manner.way().is("alone") ? instruction(null, manner, language) : null;
    }

    private Request instruction(@Nullable Fit task, Fit manner, String language) {
        String aspect = manner.way().settings().get("aspect").asText();
        String order = task == null ? Objects.requireNonNull(ANSWER.get(language)) : worded(task, "order", language);
        String how = said(manner, language);
        String text = language.equals("ko") ? order.replace("{manner}", how) : order + " " + how + ".";
        String topic = task == null ? aspect : task.way().id() + " " + aspect;
        String signature = (task == null ? ALONE : task.id()) + "/" + manner.id();
        return new Request(signature, candidate(Kind.INSTRUCTION, Request.INSTRUCTION, topic, text, language));
    }

    private Request habit(Fit task, String language) {
        String into = task.language();
        String text = worded(task, "habit", language);
        String object = into == null ? task.id() : task.way().id() + " " + into;
        return new Request(task.id(), candidate(Kind.HABIT, Request.HABIT, object, text, language));
    }

    /** A sentence of a task, with the language that it names. */
    private String worded(Fit task, String name, String language) {
        String into = task.language();
        return into == null
                ? task.way().text(name)
                : task.way().text(name + "-into").replace("@language", languages.said(into, language));
    }

    /** “in three lines”, “in one line”. */
    private String said(Fit manner, String language) {
        Way way = manner.way();
        String one = "1".equals(manner.number()) ? way.says().path("one").asText(null) : null;
        String says = one == null ? way.text("says") : one;
        if (manner.number() != null) {
            says = says.replace("#", numbers.said(manner.number(), language));
        }
        return manner.language() == null
                ? says
                : says.replace("@language", languages.said(manner.language(), language));
    }

    private static Candidate candidate(Kind kind, String predicate, String object, String text, String language) {
        return Candidate.plain(kind, "me", predicate, object, text, language, IMPORTANCE, RULE);
    }

    private List<Fit> fits(List<Way> ways, String asked) {
        List<Fit> fits = new ArrayList<>();
        for (Way way : ways) {
            first(way, asked).ifPresent(fits::add);
        }
        return fits;
    }

    private Optional<Fit> first(Way way, String asked) {
        return way.asked().stream()
                .flatMap(phrase -> phrase.in(asked).stream())
                .findFirst()
                .map(named -> new Fit(way, key(numbers, named.number()), key(languages, named.language())));
    }

    private static @Nullable String key(NamedWords words, @Nullable String written) {
        return written == null ? null : words.key(written);
    }

    private Wording wording(JsonNode data, String language) {
        return new Wording(
                ways(data.get("tasks"), language),
                ways(data.get("manners"), language),
                phrases(data.get("unless").get(language), language));
    }

    private List<Way> ways(JsonNode entries, String language) {
        List<Way> ways = new ArrayList<>();
        for (JsonNode entry : entries) {
            JsonNode says = entry.get(language);
            ways.add(new Way(entry.get("id").asText(), entry, says, phrases(says.get("asked"), language)));
        }
        return ways;
    }

    private List<Phrase> phrases(JsonNode written, String language) {
        List<String> counted = numbers.written(language);
        List<String> spoken = languages.written(language);
        return Data.strings(written).stream()
                .map(each -> language.equals("ko")
                        ? Phrase.korean(each, counted, spoken)
                        : Phrase.english(each, counted, spoken))
                .toList();
    }
}
