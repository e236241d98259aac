package dev.gieok.reasoning.answering;

import org.jboss.logging.Logger;

/** Answers with one engine where another cannot, and has the answer admit it. */
public final class StandingIn implements Answerer {
    private static final Logger LOG = Logger.getLogger(StandingIn.class);

    private final Answerer preferred;
    private final Answerer fallback;

    public StandingIn(Answerer preferred, Answerer fallback) {
        this.preferred = preferred;
        this.fallback = fallback;
    }

    @Override
    public Draft answer(Asking asking, Progress progress) {
        try {
            return preferred.answer(asking, progress);
        } catch (EngineUnavailableException e) {
            LOG.warnf(
                    "the language model gave up answer=%s reason=%s",
                    asking.request().answerId(), e.reason());
            Draft draft = fallback.answer(asking, progress);
            return new Draft(
                    draft.outcome(),
                    draft.text(),
                    draft.sources(),
                    draft.engine(),
                    new Notices(asking.language()).stoodIn(e.reason()));
        }
    }
}
