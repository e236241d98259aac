package dev.gieok.memory.adapter.neo4j;

import dev.gieok.platform.RetriableException;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/** One transaction at a time against the graph, named for traces; a store that is away is a {@link RetriableException}. */
public final class Neo4jStore implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Neo4jStore.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final SessionConfig WRITE =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build();

    private final Driver driver;
    private final Neo4jSchema schema = new Neo4jSchema();

    public Neo4jStore(Driver driver) {
        this.driver = driver;
    }

    <T> T read(String name, Function<TransactionContext, T> work) {
        return traced(name, READ, session -> session.executeRead(work::apply));
    }

    List<Record> read(String name, String cypher, Map<String, Object> parameters) {
        return read(name, tx -> tx.run(cypher, parameters).list());
    }

    <T> T write(String name, Function<TransactionContext, T> work) {
        return traced(name, WRITE, session -> session.executeWrite(work::apply));
    }

    /** Whether it answers and its constraints are there. */
    public boolean isReady() {
        return traced(
                "ready",
                READ,
                session -> session.executeRead(tx -> !tx.run("RETURN 1").list().isEmpty()));
    }

    private <T> T traced(String name, SessionConfig config, Function<Session, T> work) {
        Span span = GlobalOpenTelemetry.getTracer("gieok")
                .spanBuilder("neo4j " + name)
                .setSpanKind(SpanKind.CLIENT)
                .startSpan();
        try (Scope ignored = span.makeCurrent()) {
            schema.ensure(driver);
            try (Session session = driver.session(config)) {
                return work.apply(session);
            }
        } catch (Neo4jException e) {
            span.setAttribute("error.type", e.getClass().getSimpleName());
            throw translated(name, e);
        } catch (IllegalStateException e) {
            // The driver is closed: the service is going down, and nothing is wrong with what was asked.
            throw new RetriableException("the graph is closed: " + name, e);
        } finally {
            span.end();
        }
    }

    private static RuntimeException translated(String name, Neo4jException e) {
        // What the server refuses as wrong stays wrong; a lost race or a lost server does not.
        boolean wrong = e instanceof ClientException
                && !(e instanceof TransactionTerminatedException)
                && e.code() != null
                && e.code().startsWith("Neo.ClientError.Statement");
        if (wrong) {
            LOG.errorf("the graph refused work=%s code=%s", name, e.code());
        }
        return wrong
                ? new IllegalStateException("the graph refused " + name + ": " + e.code())
                : new RetriableException("the graph does not answer: " + name, e);
    }

    @Override
    public void close() {
        driver.close();
    }
}
