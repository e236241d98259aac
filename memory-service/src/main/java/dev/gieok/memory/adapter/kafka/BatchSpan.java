package dev.gieok.memory.adapter.kafka;

import dev.gieok.platform.kafka.Traces;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The span under which a batch is handled: it goes on with the trace of its first record, so that what the stores do
 * stands where it came from, and has links to those of the others.
 */
final class BatchSpan {
    private BatchSpan() {}

    /** @param records at least one, of one topic */
    static void around(List<ConsumerRecord<String, byte[]>> records, Runnable work) {
        Iterator<Context> causes =
                records.stream().map(record -> Traces.cause(record.headers())).iterator();
        SpanBuilder builder = GlobalOpenTelemetry.getTracer("gieok")
                .spanBuilder(records.getFirst().topic() + " batch")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(causes.next());
        causes.forEachRemaining(cause -> builder.addLink(Span.fromContext(cause).getSpanContext()));
        Span span = builder.startSpan();
        try (Scope ignored = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }
}
