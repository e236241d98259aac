package dev.gieok.reasoning.adapter.rest;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import dev.gieok.reasoning.answering.Memories;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Memory over HTTP. Whatever keeps it from answering, it may answer later. */
@ApplicationScoped
public class RestMemories implements Memories {
    private static final Logger LOG = Logger.getLogger(RestMemories.class);

    private final MemoryApi api;
    private final Timer duration;

    public RestMemories(@RestClient MemoryApi api, MeterRegistry metrics) {
        this.api = api;
        this.duration = metrics.timer("gieok.reasoning.recall.duration");
    }

    @Override
    public RecallResult recall(PersonId person, RecallRequest request) {
        Timer.Sample started = Timer.start();
        try {
            return api.recall(person.value(), request);
        } catch (WebApplicationException e) {
            LOG.warnf("memory refused a recall status=%d", e.getResponse().getStatus());
            throw new RetriableException("memory refused a recall", e);
        } catch (ProcessingException | IllegalStateException e) {
            LOG.warnf("memory did not answer a recall cause=%s", e.getClass().getName());
            throw new RetriableException("memory did not answer", e);
        } finally {
            started.stop(duration);
        }
    }
}
