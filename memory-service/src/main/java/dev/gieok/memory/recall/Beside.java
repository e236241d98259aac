package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.memory.ledger.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A note is told in what its message said beside it, as far as that was found and still holds: “Got a Vespa. Mint green, two
 * wheels only” rather than “Mint green, two wheels only”, which nobody would understand alone; what has gaps is told with
 * what fills them. What is to be done and what needs care stands by itself. Nothing of this is stored: what is forgotten, or
 * over, is not in it any more.
 */
final class Beside {
    /** So many characters may lie between two pieces that belong together. */
    private static final int NEAR = 12;
    /** Longer ones tell of several things. */
    private static final int LONGEST = 240;

    private static final String NOTE = "note";

    private final List<Found> alone;
    private final Map<ObservationId, List<Piece>> messages;

    private Beside(List<Found> alone, Map<ObservationId, List<Piece>> messages) {
        this.alone = alone;
        this.messages = messages;
    }

    /** @param found all that a question finds */
    static Beside of(List<Found> found) {
        return new Beside(
                found,
                found.stream()
                        .map(Found::fact)
                        .filter(Beside::isPart)
                        .flatMap(fact -> fact.evidence().stream()
                                .map(evidence -> Map.entry(evidence.observationId(), pieces(fact, evidence))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.flatMapping(message -> message.getValue().stream(), Collectors.toList()))));
    }

    /** Each stands by itself. */
    static Beside nothing(List<Found> found) {
        return new Beside(found, Map.of());
    }

    /** Each as it is told. */
    List<Found> told() {
        return alone.stream().map(hit -> hit.of(told(hit.fact()))).toList();
    }

    /** What comes again in the same words stands by itself. @param ranked best first */
    List<Ranking.Ranked> once(List<Ranking.Ranked> ranked) {
        Map<FactId, Fact> own = alone.stream().map(Found::fact).collect(Collectors.toMap(Fact::factId, fact -> fact));
        Set<String> told = new HashSet<>();
        return ranked.stream()
                .map(hit -> told.add(hit.fact().text())
                        ? hit
                        : hit.of(own.getOrDefault(hit.fact().factId(), hit.fact())))
                .toList();
    }

    /** Some words of a message. */
    private record Piece(String subject, String words, int start) {
        int end() {
            return start + words.length();
        }

        boolean isOf(Fact other) {
            return subject.equals(other.subject()) || !isRole(subject) || !isRole(other.subject());
        }

        /** “partner” rather than “me” or “Ann”. */
        private static boolean isRole(String subject) {
            return !subject.equals(EntityKeys.ME) && Character.isLowerCase(subject.codePointAt(0));
        }
    }

    private static boolean isPart(Fact fact) {
        return own(fact).isPresent()
                && fact.kind() != Kind.INSTRUCTION
                && fact.kind() != Kind.EPISODE
                && fact.status() == FactStatus.ACTIVE
                && fact.sensitivity() == Sensitivity.NORMAL;
    }

    /** The message in whose words it is; none where the person wrote it anew. */
    private static Optional<Evidence> own(Fact fact) {
        return fact.evidence().stream()
                .filter(evidence -> evidence.at() != null && fact.text().equals(evidence.quote()))
                .findFirst();
    }

    private static List<Piece> pieces(Fact fact, Evidence told) {
        List<Integer> starts = told.at() == null ? List.of() : told.at();
        String[] parts = told.quote() == null ? new String[0] : told.quote().split(Change.LEFT_OUT);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < Math.min(starts.size(), parts.length); i++) {
            pieces.add(new Piece(fact.subject(), parts[i], starts.get(i)));
        }
        return pieces;
    }

    private Fact told(Fact fact) {
        boolean note = fact.predicate().equals(NOTE);
        if (messages.isEmpty() || !note && !fact.text().contains(Change.LEFT_OUT) || !isPart(fact)) {
            return fact;
        }
        Evidence message = own(fact).orElseThrow();
        List<Piece> own = pieces(fact, message);
        List<Piece> row = inOrder(messages.getOrDefault(message.observationId(), List.of()).stream()
                .filter(piece -> piece.isOf(fact))
                .toList());
        List<Piece> around = around(own.getFirst().start(), own.getLast().end(), row, note);
        return around.size() <= own.size()
                ? fact
                : Facts.of(fact).text(joined(around)).numbered(fact.version());
    }

    /** Without what others say, too. */
    private static List<Piece> inOrder(List<Piece> pieces) {
        List<Piece> row = new ArrayList<>();
        pieces.stream()
                .sorted(Comparator.comparingInt(Piece::start)
                        .thenComparing(Comparator.comparingInt(Piece::end).reversed())
                        .thenComparing(Piece::words))
                .filter(piece -> row.isEmpty() || piece.end() > row.getLast().end())
                .forEach(row::add);
        return row;
    }

    /** What lies between. @param near whether what is near on either side goes with it */
    private static List<Piece> around(int start, int end, List<Piece> row, boolean near) {
        int first = 0;
        while (row.get(first).end() <= start) {
            first++;
        }
        int last = row.size() - 1;
        while (row.get(last).start() >= end) {
            last--;
        }
        boolean grown = near;
        while (grown) {
            grown = false;
            if (first > 0 && areNear(row.get(first - 1), row.get(first), row.get(first - 1), row.get(last))) {
                first--;
                grown = true;
            }
            if (last < row.size() - 1 && areNear(row.get(last), row.get(last + 1), row.get(first), row.get(last + 1))) {
                last++;
                grown = true;
            }
        }
        return row.subList(first, last + 1);
    }

    private static boolean areNear(Piece one, Piece next, Piece first, Piece last) {
        return next.start() - one.end() <= NEAR && last.end() - first.start() <= LONGEST;
    }

    private static String joined(List<Piece> row) {
        StringBuilder words = new StringBuilder(row.getFirst().words());
        int end = row.getFirst().end();
        for (Piece piece : row.subList(1, row.size())) {
            int gap = piece.start() - end;
            int common = common(words, piece.words(), -gap);
            if (common == 0) {
                words.append(gap <= 1 ? " " : gap <= 3 ? ". " : Change.LEFT_OUT);
            }
            words.append(piece.words().substring(common));
            end = piece.end();
        }
        return words.toString();
    }

    /** How many characters overlap; none where the words differ from those of the message, so that it only seems so. */
    private static int common(CharSequence words, String next, int overlap) {
        return overlap > 0 && words.toString().endsWith(next.substring(0, overlap)) ? overlap : 0;
    }

    @Override
    public String toString() {
        return "Beside[" + messages.size() + "]";
    }
}
