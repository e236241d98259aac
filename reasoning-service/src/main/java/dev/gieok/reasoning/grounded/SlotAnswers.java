package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Question.When;
import dev.gieok.reasoning.understanding.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers from facts that say just what is asked: the same subject, the asked predicate, valid at the asked time. */
final class SlotAnswers {
    private static final int LONGEST_LIST = 8;
    private static final int COMPOUNDED = 2;
    private static final Map<String, String> PAST = Map.of(
            "lives-in",
            "lived-in",
            "works-at",
            "worked-at",
            "works-as",
            "worked-as",
            "studies",
            "studied",
            "studies-at",
            "studied-at");
    /** Told in the words they were said in. */
    static final Set<String> QUOTED = Set.of(
            "habit",
            "plan",
            "event",
            "schedule",
            "wants",
            "goal",
            "project",
            "runs",
            "instruction",
            "trait",
            "health-event",
            "died",
            "expecting",
            "family-fact",
            "siblings",
            "family",
            "religion",
            "favorite",
            "child",
            "school-year",
            "volunteers-at");

    /** Of which people have several sorts, and are asked for one. */
    private static final Set<String> SORTED =
            Set.of("likes", "favorite", "prefers", "dislikes", "fears", "hobby", "uses", "owns", "drives", "value");

    /** What has a time: “when is the dentist?” is answered with the one that is of it, of whichever kind. */
    private static final Set<String> TIMED = Set.of("event", "plan", "schedule", "habit");

    private final Rules rules;
    private final Replies replies;
    private final YesOrNo yesOrNo;
    private final Dates dates;
    private final Summary summary;
    private final TellingWords telling;

    SlotAnswers(Rules rules, Replies replies) {
        this.rules = rules;
        this.replies = replies;
        this.yesOrNo = new YesOrNo(rules, replies);
        this.dates = new Dates(replies);
        this.summary = new Summary(replies);
        this.telling = new TellingWords(rules);
    }

    /** Null when no fact answers. */
    @Nullable
    String answer(Scene scene) {
        Question question = scene.question();
        if (question.predicates().contains("everything")) {
            return summary.of(scene);
        }
        Set<String> subjects = People.aliases(question.subject(), scene.known());
        boolean past =
                question.when() == When.PAST && question.predicates().stream().anyMatch(PAST::containsKey);
        List<Known> facts = new ArrayList<>();
        List<Known> denials = new ArrayList<>();
        for (Known fact : scene.known()) {
            if (!asked(fact, scene, subjects, past) || !about(fact, question)) {
                continue;
            }
            boolean now = fact.holds() && !fact.denied() && !fact.ended();
            boolean before = !fact.denied() && !fact.ended() && (!fact.holds() || PAST.containsValue(fact.predicate()));
            if (past ? before : now) {
                facts.add(fact);
            } else if (fact.holds() && (fact.denied() || fact.ended())) {
                denials.add(fact);
            }
        }
        if (question.object() != null) {
            String decided = yesOrNo.answer(scene, question.object(), facts, denials);
            if (decided != null || !yesOrNo.open(question)) {
                return decided;
            }
        }
        if (facts.isEmpty()) {
            return denials.isEmpty() ? null : quoted(scene, denials.getFirst(), "ended");
        }
        return compose(scene, ofIt(facts, question), past);
    }

    /** Of what has a time, that which has most of the words asked for. */
    private List<Known> ofIt(List<Known> facts, Question question) {
        Set<String> wanted = question.about() == null ? Set.of() : telling.of(question.about(), List.of());
        if (wanted.isEmpty() || !facts.stream().map(Known::predicate).allMatch(TIMED::contains)) {
            return facts;
        }
        int most = facts.stream().mapToInt(fact -> shared(fact, wanted)).max().orElse(0);
        return facts.stream().filter(fact -> shared(fact, wanted) == most).toList();
    }

    private int shared(Known fact, Set<String> wanted) {
        Set<String> words = telling.all(fact.text());
        return (int) wanted.stream()
                .filter(word -> words.stream().anyMatch(told -> isOf(told, word)))
                .count();
    }

    /** 개학 and 개학식, 수학학원 and 학원: a Korean compound is of what it is made of. */
    private static boolean isOf(String told, String word) {
        return told.equals(word)
                || Languages.of(word).equals("ko")
                        && Math.min(told.length(), word.length()) >= COMPOUNDED
                        && (told.contains(word) || word.contains(told));
    }

    private boolean asked(Known fact, Scene scene, Set<String> subjects, boolean past) {
        Question question = scene.question();
        boolean named =
                question.predicates().contains("name") && !question.subject().equals("me");
        if (named && fact.relation() && fact.subject().equals("me") && subjects.contains(fact.predicate())) {
            return true;
        }
        boolean whose = subjects.contains(fact.subject());
        boolean predicate = question.predicates().contains(fact.predicate());
        boolean was = past
                && question.predicates().stream()
                        .anyMatch(asked -> fact.predicate().equals(PAST.get(asked)));
        return whose && (predicate || was);
    }

    /** “Which music do I like?” is not answered with a taste in food. */
    private boolean about(Known fact, Question question) {
        String about = question.about();
        if (about == null || about.isBlank()) {
            return true;
        }
        Set<String> wanted = Words.content(about, rules);
        Set<String> words = Words.content(fact.text(), rules);
        if (wanted.stream().anyMatch(words::contains)) {
            return true;
        }
        for (String klass : List.of("food", "drink", "sport", "place", "animal", "tool", "language", "instrument")) {
            if (wanted.contains(klass) || rules.lexicon().has("class-name-" + klass, about)) {
                return Words.content(fact.object(), rules).stream()
                                .anyMatch(word -> rules.lexicon().has(klass, word))
                        || rules.lexicon().has(klass, fact.object().toLowerCase(java.util.Locale.ROOT));
            }
        }
        if (TIMED.contains(fact.predicate())) {
            Set<String> named = telling.of(about, List.of());
            return named.isEmpty() || shared(fact, named) > 0;
        }
        // “나 무슨 폰 써?”: “아이폰”. What else is asked for by its sort has no other sort: “what medication am I on?”
        return wanted.isEmpty()
                || !SORTED.contains(fact.predicate())
                || words.stream().anyMatch(word -> wanted.stream().anyMatch(word::endsWith));
    }

    private String compose(Scene scene, List<Known> facts, boolean past) {
        // The likeliest predicate that has facts answers; the others only when they are quoted beside it.
        for (String predicate : order(scene.question(), facts)) {
            List<Known> same = facts.stream()
                    .filter(fact -> fact.predicate().equals(predicate))
                    .limit(LONGEST_LIST)
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            if (same.getFirst().relation() || !QUOTED.contains(predicate)) {
                return sentence(scene, predicate, same, past);
            }
            return dates.tell(scene, same, past ? "why-past" : "why-slot");
        }
        return quoted(scene, facts.getFirst(), "quote");
    }

    private static List<String> order(Question question, List<Known> facts) {
        List<String> order = new ArrayList<>(question.predicates());
        facts.stream()
                .map(Known::predicate)
                .filter(predicate -> !order.contains(predicate))
                .forEach(order::add);
        if (question.when() == When.PAST) {
            order.sort(java.util.Comparator.comparing(predicate -> !PAST.containsValue(predicate)
                    && facts.stream().noneMatch(fact -> fact.predicate().equals(predicate))));
        }
        return order;
    }

    private String sentence(Scene scene, String predicate, List<Known> facts, boolean past) {
        boolean relation = facts.getFirst().relation() && scene.people().role(predicate);
        boolean one = Singles.ONE.contains(predicate) || predicate.equals("name");
        List<Known> told = one ? facts.subList(0, 1) : facts;
        Map<String, Known> objects = new LinkedHashMap<>();
        told.forEach(fact -> objects.putIfAbsent(scene.phrasing().object(predicate, fact.object(), fact.text()), fact));
        StringBuilder markers = new StringBuilder();
        for (Known fact : told) {
            String marker = scene.sources().cite(fact, why(scene, fact, past));
            if (markers.indexOf(marker) < 0) {
                markers.append(marker);
            }
        }
        String template = relation ? "kin" : past && PAST.containsKey(predicate) ? PAST.get(predicate) : predicate;
        boolean plain = relation
                && told.stream()
                        .anyMatch(fact -> fact.object().equals(fact.text())
                                || fact.object().length() == 1
                                || scene.people().isRole(fact.object()));
        String text = plain
                ? null
                : scene.phrasing()
                        .tell(
                                template,
                                scene.language(),
                                told.getFirst().subject(),
                                relation ? predicate : "",
                                List.copyOf(objects.keySet()));
        if (text == null) {
            return replies.say(
                    "quote", scene.language(), Map.of("T", told.getFirst().text(), "M", markers.toString()));
        }
        return text + " " + markers + ".";
    }

    private String why(Scene scene, Known fact, boolean past) {
        boolean turn = fact.kind() == dev.gieok.contracts.chat.CitationKind.TURN;
        return replies.say(turn ? "why-turn" : past ? "why-past" : "why-slot", scene.language());
    }

    private String quoted(Scene scene, Known fact, String reply) {
        String marker = scene.sources().cite(fact, why(scene, fact, false));
        return replies.say(reply, scene.language(), Map.of("T", fact.text(), "M", marker));
    }
}
