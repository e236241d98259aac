package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.Moment;
import dev.gieok.reasoning.understanding.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers from what was read in images and documents: the line that carries the asked words or label, with its page and region. */
final class MomentAnswers {
    private static final int LONGEST_READING = 400;
    private static final double SAME_ROW = 0.015;
    private static final double ENOUGH = 1.0;
    /** So many lines are read with the question at most. */
    private static final int READ = 6;

    private static final Pattern READING = Pattern.compile(
            "(?i)\\b(say|says|read|reads|written|text|words?|show|shows|in (this|the|that) (image|picture|photo|document))\\b|적혀|쓰여|써\\s?있|읽어|무슨 글|내용|글자|뭐라고");

    private final Rules rules;
    private final Replies replies;
    private final Labels labels;

    MomentAnswers(Rules rules, Replies replies) {
        this.rules = rules;
        this.replies = replies;
        this.labels = new Labels();
    }

    private record Hit(MomentItem item, Line line, String text, double score) {}

    /** Null when no line answers. */
    @Nullable
    String answer(Scene scene) {
        Set<MediaId> attached = scene.asked().parts().stream()
                .map(Part::mediaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<MomentItem> items = scene.asked().recalled().moments().stream()
                .filter(item ->
                        attached.isEmpty() || attached.contains(item.moment().mediaId()))
                .filter(item -> !item.moment().text().isBlank())
                .toList();
        if (items.isEmpty() || attached.isEmpty() && !scene.question().media()) {
            return null;
        }
        Set<String> wanted = Words.content(scene.asked().text(), rules);
        wanted.removeIf(word -> rules.lexicon().has("media", word));
        Hit best = null;
        for (MomentItem item : items) {
            for (Line line : lines(item.moment())) {
                Hit hit = hit(item, line, wanted, scene.asked().text());
                if (best == null || hit.score() > best.score()) {
                    best = hit;
                }
            }
        }
        if (best != null && best.score() >= ENOUGH) {
            String marker = cite(scene, best.item(), best.text(), best.line().region(), "why-line");
            return replies.say("line", scene.language(), Map.of("L", "“" + best.text() + "”", "M", marker));
        }
        boolean read = READING.matcher(scene.asked().text()).find() || wanted.isEmpty();
        return read ? reading(scene, items) : null;
    }

    /**
     * What stands in a picture or a paper that was shown before, where it shares a word with the question and is read as its
     * answer: “When is the dentist?”, of a note on the fridge. Null when nothing is.
     */
    @Nullable
    String read(Scene scene) {
        Set<String> wanted = Words.content(scene.asked().text(), rules);
        return scene.asked().recalled().moments().stream()
                .flatMap(item -> lines(item.moment()).stream()
                        .filter(line ->
                                Words.content(line.text(), rules).stream().anyMatch(wanted::contains))
                        .map(line -> new Hit(item, line, line.text().strip(), 0)))
                .limit(READ)
                .map(hit -> new Hit(
                        hit.item(), hit.line(), hit.text(), scene.quotable().answering(hit.text())))
                .filter(hit -> hit.score() >= ReadAnswers.SURER)
                .max(Comparator.comparingDouble(Hit::score))
                .map(hit -> replies.say(
                        "line",
                        scene.language(),
                        Map.of(
                                "L",
                                "“" + hit.text() + "”",
                                "M",
                                cite(scene, hit.item(), hit.text(), hit.line().region(), "why-line"))))
                .orElse(null);
    }

    private Hit hit(MomentItem item, Line line, Set<String> wanted, String question) {
        Set<String> words = Words.content(line.text(), rules);
        double shared = wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(words::contains).count() / wanted.size();
        double label = labels.fit(question, line.text());
        String text = line.text();
        if (label > 0 && !labels.valued(question, text)) {
            Line value = sameRow(item.moment(), line, question);
            if (value == null) {
                label = label / 3;
            } else {
                text = text + " " + value.text();
            }
        }
        return new Hit(item, line, text.strip(), 2 * label + words(shared, label, question) + item.score() / 10);
    }

    /** One shared word is enough for a phrase, but not for something that has a label of its own. */
    private double words(double shared, double label, String question) {
        boolean unlabelled = label == 0 && labels.asks(question);
        return shared >= (unlabelled ? 0.75 : 0.5) ? 2 * shared : shared;
    }

    /** Columns are often read as lines of their own: the value stands on the same row. */
    private @Nullable Line sameRow(Moment moment, Line label, String question) {
        double middle = label.region().get(1) + label.region().get(3) / 2;
        return moment.lines().stream()
                .filter(line -> line != label && labels.valued(question, line.text()))
                .filter(line -> Math.abs(line.region().get(1) + line.region().get(3) / 2 - middle) < SAME_ROW)
                .findFirst()
                .orElse(null);
    }

    private String reading(Scene scene, List<MomentItem> items) {
        MomentItem first = items.getFirst();
        String text = first.moment().text().replaceAll("\\s*\\n\\s*", " / ").strip();
        String shown = text.length() > LONGEST_READING ? text.substring(0, LONGEST_READING) + "…" : text;
        String marker = cite(scene, first, shown, first.moment().region(), "why-read");
        return replies.say("reads", scene.language(), Map.of("T", shown, "M", marker));
    }

    private String cite(Scene scene, MomentItem item, String quote, @Nullable List<Double> region, String reason) {
        Moment moment = item.moment();
        return scene.sources()
                .cite(new UsedSource(
                        CitationKind.MOMENT,
                        moment.momentId().value(),
                        quote,
                        Math.clamp(item.score(), 0, 1),
                        moment.mediaId(),
                        moment.startSeconds(),
                        moment.endSeconds(),
                        moment.page(),
                        region,
                        replies.say(reason, scene.language()),
                        item.signals(),
                        null,
                        null));
    }

    private static List<Line> lines(Moment moment) {
        List<Double> whole = moment.region() == null ? List.of(0.0, 0.0, 1.0, 1.0) : moment.region();
        return moment.lines().isEmpty()
                ? moment.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Line(line, whole))
                        .toList()
                : moment.lines();
    }
}
