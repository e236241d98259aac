package dev.gieok.reasoning.adapter.langchain;

import dev.gieok.reasoning.llm.ModelException;
import dev.gieok.reasoning.llm.ModelException.Kind;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Carries what arrives on the network's threads over to the thread that asked. */
final class ReplySignals implements StreamingChatResponseHandler {
    sealed interface Signal {}

    /** A piece of the reply; an empty one is a sign of life, such as a thought. */
    record Text(String text) implements Signal {}

    record Complete(ChatResponse response) implements Signal {}

    record Failed(ModelException failure) implements Signal {}

    private final BlockingQueue<Signal> queue = new LinkedBlockingQueue<>();

    BlockingQueue<Signal> queue() {
        return queue;
    }

    @Override
    public void onPartialResponse(String text) {
        queue.add(new Text(text));
    }

    @Override
    public void onPartialThinking(PartialThinking thinking) {
        queue.add(new Text(""));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        queue.add(new Complete(response));
    }

    @Override
    public void onError(Throwable failure) {
        // What the network did is told by ended(); what is left is a line that could not be parsed. Its message may
        // quote it.
        queue.add(new Failed(new ModelException(Kind.MALFORMED)));
    }

    /** The response is over. After a complete reply nobody reads this any more. */
    void ended(ModelException how) {
        queue.add(new Failed(how));
    }
}
