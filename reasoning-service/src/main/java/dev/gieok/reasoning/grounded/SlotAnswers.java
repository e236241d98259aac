package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Request;
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
    static final Map<String, String> PAST = Map.of(
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
            Request.INSTRUCTION,
            Request.HABIT,
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

    private final Replies replies;
    private final YesOrNo yesOrNo;
    private final Dates dates;
    private final Summary summary;
    private final SortAsked sort;
    private final Measures measures;
    private final Absent absent;

    SlotAnswers(Rules rules, Replies replies) {
        this.replies = replies;
        this.yesOrNo = new YesOrNo(rules, replies);
        this.dates = new Dates(replies);
        this.summary = new Summary(replies);
        this.sort = new SortAsked(rules);
        this.measures = new Measures(rules);
        this.absent = new Absent(replies, yesOrNo);
    }

    /** Null when no fact answers. */
    @Nullable
    String answer(Scene scene) {
        Question question = scene.question();
        if (question.predicates().contains("everything")) {
            return summary.of(scene);
        }
        Set<String> subjects = People.together(question.subject(), scene.known());
        boolean past =
                question.when() == When.PAST && question.predicates().stream().anyMatch(PAST::containsKey);
        List<Known> facts = new ArrayList<>();
        List<Known> denials = new ArrayList<>();
        for (Known fact : scene.known()) {
            if (!asked(fact, scene, subjects, past)
                    || !sort.has(fact, question)
                    || !scene.quotable().isMeant(fact, scene.people())) {
                continue;
            }
            boolean now = fact.holds() && !fact.denied() && !fact.ended();
            boolean before = !fact.denied() && !fact.ended() && (fact.over() || PAST.containsValue(fact.predicate()));
            if (past ? before : now) {
                facts.add(fact);
            } else if (fact.holds() && (fact.denied() || fact.ended())) {
                denials.add(fact);
            }
        }
        if (question.object() != null && !sort.asksName(scene) && !measures.asksDose(scene)) {
            String decided = yesOrNo.answer(scene, question.object(), facts, denials);
            if (decided != null || !yesOrNo.open(question)) {
                return decided == null && facts.isEmpty() ? absent.over(scene, subjects, denials) : decided;
            }
        }
        facts = measures.of(sort.named(sort.toPlaces(facts, scene.asked().text()), scene), scene);
        if (facts.isEmpty()) {
            if (denials.isEmpty()) {
                return absent.spokenOf(scene);
            }
            Known last = denials.getFirst();
            return question.object() == null
                    ? dates.latest(scene, last, why(scene, last, past))
                    : quoted(scene, last, "ended");
        }
        List<Known> likeliest = sort.likeliest(facts, question);
        Known later = sort.later(likeliest.getFirst(), scene);
        return later == null ? compose(scene, likeliest, past) : quoted(scene, later, "quote");
    }

    private boolean asked(Known fact, Scene scene, Set<String> subjects, boolean past) {
        Question question = scene.question();
        boolean named =
                question.predicates().contains("name") && !question.subject().equals("me");
        if (named && fact.relation() && fact.subject().equals("me") && subjects.contains(fact.predicate())) {
            return true;
        }
        boolean whose = subjects.contains(fact.subject()) || sort.isOfWhoeverHasIt(fact, question);
        boolean predicate = question.predicates().contains(fact.predicate());
        boolean was = past
                && question.predicates().stream()
                        .anyMatch(asked -> fact.predicate().equals(PAST.get(asked)));
        return whose && (predicate || was);
    }

    private String compose(Scene scene, List<Known> facts, boolean past) {
        List<String> kinds = order(scene.question(), facts).stream()
                .filter(predicate ->
                        facts.stream().anyMatch(fact -> fact.predicate().equals(predicate)))
                .toList();
        boolean eating = scene.question().object() == null
                && scene.question().predicates().containsAll(List.of("allergic-to", "does-not-eat"))
                && kinds.size() > 1;
        boolean people = scene.question().predicates().stream().allMatch(scene.people()::role) && kinds.size() > 1;
        if (eating || people) {
            // “What can't I eat?”: what one is allergic to is half of it; as a daughter is of “do I have kids?”.
            return kinds.stream()
                    // Whatever else is disliked.
                    .filter(predicate -> !predicate.equals("dislikes"))
                    .map(predicate -> sentence(
                            scene,
                            predicate,
                            facts.stream()
                                    .filter(fact -> fact.predicate().equals(predicate))
                                    .limit(LONGEST_LIST)
                                    .toList(),
                            past))
                    .collect(java.util.stream.Collectors.joining(" "));
        }
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
                return each(scene, predicate, same, past);
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

    /** “How old are my kids?”: of each of them. */
    private String each(Scene scene, String predicate, List<Known> facts, boolean past) {
        if (!People.several(scene.question().subject())) {
            return sentence(scene, predicate, facts, past);
        }
        Map<String, List<Known>> bySubject = new LinkedHashMap<>();
        facts.forEach(fact -> bySubject
                .computeIfAbsent(fact.subject(), whose -> new ArrayList<>())
                .add(fact));
        return bySubject.values().stream()
                .map(same -> sentence(scene, predicate, same, past))
                .collect(java.util.stream.Collectors.joining(" "));
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
        // “I'm scared to drive it”: told in the words it was said in.
        boolean plain = told.stream()
                .anyMatch(fact -> fact.object().equals(fact.text())
                        || relation
                                && (fact.object().length() == 1
                                        || scene.people().isRole(fact.object())));
        String text = plain
                ? null
                : scene.phrasing()
                        .tell(
                                template,
                                scene.language(),
                                told.getFirst().subject(),
                                relation ? predicate : "",
                                List.copyOf(objects.keySet()));
        // “Do we have a cat?”: which animal it is, its name does not tell.
        boolean whether =
                predicate.equals("pet") && !Measures.asksWhat(scene.asked().text());
        if (text == null || whether || told.stream().anyMatch(fact -> measures.isQuoted(text, fact, scene))) {
            return dates.tell(scene, told, past ? "why-past" : "why-slot");
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
