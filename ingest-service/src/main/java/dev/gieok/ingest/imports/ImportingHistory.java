package dev.gieok.ingest.imports;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.ingest.imports.history.Message;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.Holding;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Lets the messages of a history in as observations, a window at a time: what memory knows already is not sent again,
 * and the next window waits until this one is decided.
 */
public final class ImportingHistory {
    private static final int LONGEST = 32_000;

    private final Standings standings;
    private final Outlet outlet;
    private final Pace pace;
    private final Clock clock;

    public ImportingHistory(Standings standings, Outlet outlet, Pace pace, Clock clock) {
        this.standings = standings;
        this.outlet = outlet;
        this.pace = pace;
        this.clock = clock;
    }

    /** One import while it runs. */
    final class Run {
        private final PersonKeys keys;
        private final IdIssuer ids;
        private final ImportFormat format;
        private final Holding<ImportJob> holding;
        private final Map<ObservationId, Message> window = new LinkedHashMap<>();
        private Instant progressed = clock.instant();
        private ImportJob.Tally tally;

        Run(PersonKeys keys, ImportFormat format, int total, Holding<ImportJob> holding) {
            this.keys = keys;
            this.ids = new IdIssuer(keys);
            this.format = format;
            this.holding = holding;
            this.tally = new ImportJob.Tally(total, 0, 0, 0, 0);
        }

        void take(Message message) {
            window.put(id(message), message);
            if (window.size() >= pace.window()) {
                flush();
            }
        }

        ImportJob.Tally end() {
            flush();
            return tally;
        }

        private void flush() {
            if (window.isEmpty()) {
                return;
            }
            Map<String, Standing.Outcome> known = look();
            EventFlow.joined(window.entrySet().stream()
                    .filter(entry -> !known.containsKey(entry.getKey().value()))
                    .map(entry -> publish(entry.getKey(), entry.getValue()))
                    .toList());
            ImportJob.Tally before = tally;
            progressed = clock.instant();
            int decided = -1;
            while (true) {
                Map<String, Standing.Outcome> now = look();
                tally = counted(before, now, false);
                if (tally.done() > decided) {
                    decided = tally.done();
                    progressed = clock.instant();
                }
                holding.progress(job -> job.counted(tally));
                if (tally.done() - before.done() == window.size()) {
                    break;
                }
                if (clock.instant().isAfter(progressed.plus(pace.patience()))) {
                    tally = counted(before, now, true);
                    break;
                }
                pace.pause();
            }
            window.clear();
        }

        private Map<String, Standing.Outcome> look() {
            return standings
                    .of(keys.person(), new StandingRequest(List.copyOf(window.keySet()), List.of(), List.of()))
                    .observations();
        }

        private ImportJob.Tally counted(
                ImportJob.Tally before, Map<String, Standing.Outcome> outcomes, boolean givenUp) {
            int learnt = before.learnt();
            int discarded = before.discarded();
            int review = before.review();
            int failed = before.failed();
            for (ObservationId id : window.keySet()) {
                switch (outcomes.getOrDefault(id.value(), Standing.Outcome.PENDING)) {
                    case LEARNT -> learnt++;
                    case DISCARDED -> discarded++;
                    case REVIEW -> review++;
                    case FAILED -> failed++;
                    case PENDING -> failed += givenUp ? 1 : 0;
                }
            }
            return new ImportJob.Tally(before.total(), learnt, discarded, review, failed);
        }

        private CompletableFuture<Void> publish(ObservationId id, Message message) {
            Instant now = clock.instant();
            boolean passing = message.passing() || message.text().length() > LONGEST;
            Instant at = message.occurredAt();
            return outlet.publish(
                    Topic.INGEST_OBSERVATIONS,
                    keys.person(),
                    new ObservationAccepted(
                            id,
                            message.text()
                                    .substring(
                                            0, Math.min(LONGEST, message.text().length())),
                            message.speaker(),
                            at == null || at.isAfter(now) ? now : at,
                            now,
                            session(message),
                            format.code(),
                            message.externalId(),
                            passing ? Retention.NEVER : Retention.AUTO,
                            message.own() ? Trust.PERSON : Trust.SOURCE));
        }

        private @org.jspecify.annotations.Nullable SessionId session(Message message) {
            return message.conversation() == null
                    ? null
                    : new SessionId(ids.derived("ses", format.code() + "|" + message.conversation()));
        }

        private ObservationId id(Message message) {
            return new ObservationId(ids.derived("obs", format.code() + "|" + message.externalId()));
        }
    }
}
