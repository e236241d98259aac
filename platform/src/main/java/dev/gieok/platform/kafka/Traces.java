package dev.gieok.platform.kafka;

import dev.gieok.platform.event.EventCodec;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Where a trace stands in the headers of a record: for those who read many at once, where none is the current one. */
public final class Traces {
    private static final TextMapGetter<Headers> GETTER = new InHeaders();

    private Traces() {}

    /** What a record came from; the root when its headers say nothing of a trace. */
    public static Context cause(Headers headers) {
        return GlobalOpenTelemetry.getPropagators().getTextMapPropagator().extract(Context.root(), headers, GETTER);
    }

    /** Puts the current trace into them. */
    static void inject(Headers headers) {
        GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), headers, (carrier, name, value) -> {
                    if (carrier != null) {
                        EventCodec.add(carrier, name, value);
                    }
                });
    }

    private static final class InHeaders implements TextMapGetter<Headers> {
        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(Header::key)
                    .toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            return headers == null ? null : EventCodec.text(headers, key).orElse(null);
        }
    }
}
