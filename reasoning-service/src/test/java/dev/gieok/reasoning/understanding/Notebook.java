package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.Counted;
import dev.gieok.platform.change.EndingChoice;
import dev.gieok.platform.change.Exchange;
import dev.gieok.platform.change.HeldTexts;
import dev.gieok.platform.change.Overtaken;
import dev.gieok.platform.change.Overtaking;
import dev.gieok.platform.change.Pieces;
import dev.gieok.platform.change.SameObjects;
import dev.gieok.platform.meaning.Kinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The simplest memory that can tell retain from update, by slot and object; stands in for memory-service's fold. */
final class Notebook {
    private static final Map<String, String> OPPOSITES = Map.of("likes", "dislikes", "dislikes", "likes");

    record Entry(Kind kind, String subject, String predicate, String object, boolean denied, String text) {}

    private final List<Entry> entries = new ArrayList<>();
    private final HeldTexts<Entry> texts = new HeldTexts<>();
    private final Set<Entry> doubted = new LinkedHashSet<>();

    /** After these messages. */
    static Notebook after(String... told) {
        Notebook notebook = new Notebook();
        for (String each : told) {
            notebook.note(Understood.of(each));
        }
        return notebook;
    }

    /** The texts of what holds, in the order in which they were told. */
    List<String> held() {
        return entries.stream().map(Entry::text).toList();
    }

    /** What holds, as subject, predicate and object. */
    List<String> facts() {
        return entries.stream()
                .map(entry -> entry.subject() + " " + entry.predicate() + " " + entry.object())
                .toList();
    }

    /** The texts of what the last that was said puts in doubt. */
    List<String> doubted() {
        return doubted.stream().map(Entry::text).distinct().toList();
    }

    /** What became of all that was said; what closed nothing is not told. */
    List<String> note(Extraction said) {
        doubted.clear();
        List<String> verdicts = new ArrayList<>(closed(said));
        boolean alone = verdicts.isEmpty();
        for (Change change : said.changes()) {
            if (overtake(change, said.candidates(), alone)) {
                verdicts.add("update");
            }
        }
        said.candidates().stream().flatMap(this::exchanged).forEach(doubted::add);
        said.candidates().stream().flatMap(this::otherOfItsKind).forEach(doubted::add);
        said.candidates().forEach(candidate -> verdicts.add(note(candidate)));
        if (verdicts.contains("update") || verdicts.stream().allMatch("discard"::equals)) {
            doubted.clear();
        }
        return verdicts;
    }

    private List<String> closed(Extraction said) {
        List<String> verdicts = new ArrayList<>();
        for (Closing closing : said.closings()) {
            for (String predicate : closing.predicates()) {
                for (String word : closing.objects()) {
                    String verdict = note(closing.ending(predicate, word));
                    if (!verdict.equals("discard")) {
                        verdicts.add(verdict);
                    }
                }
            }
        }
        return verdicts;
    }

    /** Of what there may be several of, the only one that was known, when another is so now. */
    private Stream<Entry> exchanged(Candidate candidate) {
        boolean exchange = Exchange.isMadeBy(candidate);
        List<Entry> others = entries.stream()
                .filter(entry -> exchange
                        && !entry.denied()
                        && entry.subject().equals(candidate.subject())
                        && entry.predicate().equals(candidate.predicate())
                        && !SameObjects.same(entry.object(), candidate.object()))
                .toList();
        return others.size() == 1 ? others.stream() : Stream.empty();
    }

    /** “Running Arch on everything”, where one operating system was known. */
    private Stream<Entry> otherOfItsKind(Candidate said) {
        if (!Exchange.mayBeMadeBy(said)) {
            return Stream.empty();
        }
        List<Entry> others = texts.exchangedBy(Kinds.of(said.text())).stream()
                .filter(entry ->
                        !entry.denied() && entry.subject().equals(said.subject()) && Exchange.mayEnd(entry.kind()))
                .toList();
        return others.stream().map(Entry::text).distinct().count() == 1 ? others.stream() : Stream.empty();
    }

    private boolean overtake(Change change, List<Candidate> said, boolean alone) {
        Overtaken<Entry> overtaken = overtaking(said).overtaken(change, alone);
        doubted.addAll(overtaken.doubted());
        return remove(overtaken.ended());
    }

    private Overtaking<Entry> overtaking(List<Candidate> said) {
        return new Overtaking<>(texts, Notebook::held, said, texts.size(), ReadOnce.ALL);
    }

    /** What each change of a message may end. */
    Map<Change, EndingChoice.Options<Entry>> options(Extraction said) {
        Overtaking<Entry> overtaking = overtaking(said.candidates());
        Map<Change, EndingChoice.Options<Entry>> options = new LinkedHashMap<>();
        said.changes().forEach(change -> options.put(change, overtaking.options(change, true)));
        return options;
    }

    private static Optional<Overtaking.Held> held(Entry entry) {
        return entry.denied() || entry.kind() == Kind.EPISODE
                ? Optional.empty()
                : Optional.of(new Overtaking.Held(entry.kind(), entry.subject(), entry.predicate(), entry.object()));
    }

    private static boolean isRecounted(Candidate candidate, Entry entry) {
        return candidate.effect() == Effect.ASSERT
                && Counted.differ(candidate.text(), entry.text(), candidate.object());
    }

    /** `retain`, `update`, `reinforce`, or `discard` of an ending that only followed from what was said and found nothing. */
    String note(Candidate candidate) {
        boolean denied = candidate.negated() || candidate.effect() == Effect.END;
        boolean instruction = candidate.kind() == Kind.INSTRUCTION;
        List<Entry> contradicted = new ArrayList<>();
        for (Entry entry : entries) {
            if (Endings.implied(candidate) && entry.text().equals(candidate.text())) {
                continue;
            }
            boolean slot = entry.subject().equals(candidate.subject())
                    && entry.predicate().equals(candidate.predicate());
            boolean against = entry.subject().equals(candidate.subject())
                    && entry.predicate().equals(OPPOSITES.get(candidate.predicate()));
            if (!slot && !against) {
                // Most of what is held; to compare its object costs more than all else here.
                continue;
            }
            boolean equal = SameObjects.same(entry.object(), candidate.object());
            boolean same =
                    equal || candidate.effect() == Effect.END && Pieces.ended(candidate, entry.kind(), entry.object());
            if (slot
                    && equal
                    && entry.denied() == denied
                    && !(instruction && !entry.text().equals(candidate.text()))
                    && !isRecounted(candidate, entry)) {
                return "reinforce";
            }
            boolean one = candidate.cardinality() == Cardinality.ONE;
            boolean replaced = slot && one && !denied && !entry.denied() && candidate.validTo() == null;
            boolean refused = slot
                    && entry.denied() != denied
                    && (same || candidate.object().isBlank() || one);
            boolean changed = slot && same && (instruction || isRecounted(candidate, entry));
            boolean opposite = against && same && entry.denied() == denied;
            if (replaced || refused || changed || opposite) {
                contradicted.add(entry);
            }
        }
        if (contradicted.isEmpty() && Endings.implied(candidate)) {
            return "discard";
        }
        remove(contradicted);
        add(new Entry(
                candidate.kind(),
                candidate.subject(),
                candidate.predicate(),
                candidate.object(),
                denied,
                candidate.text()));
        return contradicted.isEmpty() ? "retain" : "update";
    }

    private void add(Entry entry) {
        entries.add(entry);
        texts.add(entry, entry.text());
    }

    private boolean remove(Collection<Entry> ended) {
        ended.forEach(texts::remove);
        return entries.removeAll(ended);
    }
}
