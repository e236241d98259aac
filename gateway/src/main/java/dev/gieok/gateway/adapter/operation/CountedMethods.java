package dev.gieok.gateway.adapter.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls are counted by their method, which may be any word that a caller thinks of: those that HTTP does not know are
 * refused, and not counted. Renaming them would keep each word in the registry all the same.
 */
@Singleton
public class CountedMethods implements MeterFilter {
    private static final String CALLS = "http.server.requests";
    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        @Nullable String method = id.getName().equals(CALLS) ? id.getTag("method") : null;
        return method == null || KNOWN.contains(method) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }
}
