package dev.gieok.reasoning.extraction;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.ZoneId;
import java.util.List;

/** Turns observations, and what a person says while chatting, into candidates. Secrets go no further than here. */
public final class Extracting {
    private static final String CHAT = "gateway";

    private final Extractor rules;
    private final CandidateFinder more;
    private final ZoneId zone;
    private final Secrets secrets = new Secrets();

    public Extracting(Extractor rules, CandidateFinder more, ZoneId zone) {
        this.rules = rules;
        this.more = more;
        this.zone = zone;
    }

    /** What an observation teaches, with everything that is configured; may be slow. */
    public CandidatesExtracted extract(ObservationAccepted accepted, Acquaintances acquaintances) {
        String speaker = accepted.speaker() == null ? null : secrets.mask(accepted.speaker());
        Utterance utterance = new Utterance(
                accepted.text(), speaker, accepted.occurredAt(), zone, accepted.trust(), accepted.retain(), List.of());
        Finding finding = more(utterance, rules.extract(utterance), acquaintances);
        return new CandidatesExtracted(
                accepted.observationId(),
                accepted.sessionId(),
                speaker,
                accepted.source(),
                accepted.trust(),
                accepted.occurredAt(),
                accepted.acceptedAt(),
                accepted.retain(),
                finding.extraction().language(),
                secrets.mask(accepted.text()),
                finding.extraction().candidates(),
                finding.extraction().closings(),
                finding.extraction().changes(),
                finding.extraction().passages(),
                finding.engine());
    }

    /** What the rules find in a chat message: quick, for the answer to it. */
    public Extraction byRules(ChatRequested request, String text, List<String> earlier) {
        return rules.extract(utterance(request, text, earlier));
    }

    /** What the message says, also where nothing of it is to be learnt. */
    public Extraction said(ChatRequested request, String text, List<String> earlier) {
        return rules.extract(
                new Utterance(text, null, request.occurredAt(), zone, Trust.PERSON, Retention.AUTO, earlier));
    }

    /** What a chat message teaches, with everything that is configured; may be slow. */
    public CandidatesExtracted taught(
            ChatRequested request, String text, List<String> earlier, Extraction byRules, Acquaintances acquaintances) {
        Finding finding = more(utterance(request, text, earlier), byRules, acquaintances);
        return new CandidatesExtracted(
                request.observationId(),
                request.sessionId(),
                null,
                CHAT,
                Trust.PERSON,
                request.occurredAt(),
                request.acceptedAt(),
                request.retain(),
                finding.extraction().language(),
                secrets.mask(text),
                finding.extraction().candidates(),
                finding.extraction().closings(),
                finding.extraction().changes(),
                finding.extraction().passages(),
                finding.engine());
    }

    public ObservationFailed failed(ObservationId observation, ErrorCode code) {
        return new ObservationFailed(observation, code.code());
    }

    private Finding more(Utterance utterance, Extraction byRules, Acquaintances acquaintances) {
        CandidateFinder finder = utterance.retain() == Retention.NEVER ? CandidateFinder.none() : more;
        return finder.find(utterance, byRules, acquaintances);
    }

    private Utterance utterance(ChatRequested request, String text, List<String> earlier) {
        return new Utterance(text, null, request.occurredAt(), zone, Trust.PERSON, request.retain(), earlier);
    }
}
