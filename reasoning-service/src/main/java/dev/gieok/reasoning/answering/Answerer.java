package dev.gieok.reasoning.answering;

/** One engine that answers. Thread-safe. */
public interface Answerer {
    /**
     * Answers, telling meanwhile how far it is.
     *
     * @throws EngineUnavailableException when this engine cannot answer, though another may
     */
    Draft answer(Asking asking, Progress progress);
}
