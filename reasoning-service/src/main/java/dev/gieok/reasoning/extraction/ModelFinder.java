package dev.gieok.reasoning.extraction;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.llm.Background;
import dev.gieok.reasoning.llm.Backoff;
import dev.gieok.reasoning.llm.LanguageModel;
import dev.gieok.reasoning.llm.ModelException;
import dev.gieok.reasoning.llm.Prompt;
import dev.gieok.reasoning.llm.Prompt.Message;
import dev.gieok.reasoning.llm.Prompt.Role;
import dev.gieok.reasoning.llm.Prompts;
import dev.gieok.reasoning.llm.ReplyForm;
import dev.gieok.reasoning.pseudonym.Known;
import dev.gieok.reasoning.pseudonym.Personal;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Asks a language model for what the rules missed. A malformed reply is mended once; then the rules stand alone. */
public final class ModelFinder implements CandidateFinder {
    private static final Logger LOG = Logger.getLogger(ModelFinder.class);
    private static final int EARLIER = 4;
    private static final String FAILED = "rules (llm failed)";
    private static final String UNSURE = "not-about-person";

    private final LanguageModel model;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Secrets secrets = new Secrets();
    private final Grounding grounding = new Grounding(vocabulary, secrets);
    private final String template = Prompts.load("candidates.v1.txt");
    private final ReplyForm form;
    private final Backoff backoff;
    private final Consumer<Duration> pause;

    public ModelFinder(LanguageModel model, Backoff backoff, Consumer<Duration> pause) {
        this.model = model;
        this.backoff = backoff;
        this.pause = pause;
        this.form = new ReplyForm(
                "candidates",
                Prompts.filled(Prompts.load("candidates.v1.schema.json"), Map.of("predicates", vocabulary.asJson())));
    }

    @Override
    public Finding find(Utterance utterance, Extraction byRules, Acquaintances acquaintances) {
        if (!worthAsking(utterance, byRules)) {
            return new Finding(byRules, "rules");
        }
        try {
            CandidatesReply reply = ask(prompt(utterance, background(utterance, byRules, acquaintances)));
            List<Candidate> found = reply.statements().stream()
                    .map(statement -> grounding.candidate(statement, utterance, "llm:" + model.name()))
                    .flatMap(Optional::stream)
                    .toList();
            return new Finding(Merging.of(byRules, found), "rules+llm:" + model.name());
        } catch (ModelException e) {
            LOG.warnf("the rules stand alone, the language model failed kind=%s", e.kind());
            return new Finding(byRules, FAILED);
        } catch (RetriableException e) {
            // Who must not be named cannot be asked for now, so nobody else is asked either.
            LOG.warn("the rules stand alone, memory does not say whose names to hide from the language model");
            return new Finding(byRules, FAILED);
        }
    }

    private Background background(Utterance utterance, Extraction byRules, Acquaintances acquaintances) {
        if (model.local()) {
            return Background.NONE;
        }
        List<Personal> known = new ArrayList<>(acquaintances.known());
        known.addAll(Known.in(byRules));
        String speaker = utterance.speaker();
        if (speaker != null) {
            known.add(new Personal(Personal.Sort.PERSON, speaker));
        }
        return new Background(known, List.of());
    }

    /** What media say is never asked about, and what is sensitive is not shown to a model that is not local. */
    private boolean worthAsking(Utterance utterance, Extraction byRules) {
        if (utterance.trust() == Trust.MEDIA) {
            return false;
        }
        if (!byRules.tells()) {
            return byRules.passages().stream()
                    .anyMatch(passage -> passage.reason().equals(UNSURE));
        }
        return model.local()
                || byRules.candidates().stream().allMatch(candidate -> candidate.sensitivity() == Sensitivity.NORMAL);
    }

    private CandidatesReply ask(Prompt prompt) {
        String reply = complete(prompt);
        return ReplyReader.read(reply)
                .or(() -> ReplyReader.read(complete(again(prompt, reply))))
                .orElseThrow(() -> new ModelException(ModelException.Kind.MALFORMED));
    }

    private static Prompt again(Prompt prompt, String reply) {
        List<Message> messages = new ArrayList<>(prompt.messages());
        messages.add(new Message(Role.ASSISTANT, reply.isBlank() ? "…" : reply));
        messages.add(new Message(
                Role.USER, "That is not JSON of the given form. Reply with the JSON object alone, complete."));
        return prompt.with(messages);
    }

    private String complete(Prompt prompt) {
        for (int attempt = 1; ; attempt++) {
            try {
                return model.complete(prompt, piece -> {}).text();
            } catch (ModelException e) {
                pause.accept(backoff.after(attempt, e).orElseThrow(() -> e));
            }
        }
    }

    private Prompt prompt(Utterance utterance, Background background) {
        // What was said before may be sensitive: a model that is not local has to do without.
        List<String> recent = model.local() ? utterance.recentTurns() : List.of();
        String earlier = recent.isEmpty()
                ? ""
                : recent.subList(Math.max(0, recent.size() - EARLIER), recent.size()).stream()
                        .collect(Collectors.joining("\n- ", " Before it the speaker said, for pronouns only:\n- ", ""));
        String speaker = utterance.speaker();
        String system = Prompts.filled(
                template,
                Map.of(
                        "predicates",
                        String.join(", ", vocabulary.predicates()),
                        "date",
                        LocalDate.ofInstant(utterance.occurredAt(), utterance.zone())
                                .toString(),
                        "speaker",
                        speaker == null ? "the speaker (me)" : speaker + " (write me for them)",
                        "earlier",
                        secrets.mask(earlier)));
        return new Prompt(
                List.of(new Message(Role.SYSTEM, system), new Message(Role.USER, secrets.mask(utterance.text()))),
                form,
                background);
    }
}
