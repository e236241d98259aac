package dev.gieok.gateway.chat;

import dev.gieok.contracts.chat.Answer;

/** How waiting for an answer ended. */
public sealed interface AwaitedAnswer {
    record Completed(Answer answer) implements AwaitedAnswer {}

    /**
     * @param code of the error catalogue
     */
    record Failed(String code) implements AwaitedAnswer {}

    /** It is still being made; it can be fetched later. */
    record StillPending() implements AwaitedAnswer {}
}
