package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.event.EventCodec;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What our own mistakes make impossible to fold. Here: a fact that nothing tells, which no import accepts. */
class FoldDefectTest extends FoldScene {
    @Test
    void whatCannotBeFoldedIsPutAsideWhollyAndTheLineGoesOn() {
        fold.command(fold.said("a", NOON, many("likes", "milk")));
        fold.command(new FactImported(toldByNothing(fact("milk"), "tea"), NOON, null, true, "there", NOON));
        fold.send(
                Topic.GATEWAY_OBSERVATIONS,
                new ObservationAccepted(
                        fold.observation("b"),
                        "said",
                        null,
                        NOON,
                        NOON,
                        null,
                        "gateway",
                        null,
                        Retention.AUTO,
                        Trust.PERSON),
                NOON);
        fold.logged();

        fold.command(fold.said("b", NOON.plusSeconds(1), many("likes", "coffee"), endOf("tea")));

        assertEquals("internal", fold.decided().error());
        assertEquals(1, fold.deadLetters());
        assertTrue(fold.books().balanced());
        fold.command(fold.said("c", NOON.plusSeconds(2), many("likes", "coffee")));
        assertEquals(1, fact("coffee").mentions());
        assertEquals(List.of(fold.observation("c")), evidence("coffee"));
    }

    /** As where a native library cannot be loaded: it would be the same however often it is folded again. */
    @Test
    void whatCannotBeLinkedHoldsUpNobody() {
        MockProcessorContext<String, byte @Nullable []> context = new MockProcessorContext<>();
        context.setRecordMetadata(LedgerTopology.COMMANDS, 0, 0);
        KeyValueStore<String, byte[]> entries = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(LedgerTopology.STORE), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        entries.init(context.getStateStoreContext(), entries);
        context.addStateStore(unlinkedOnce(entries));
        FoldProcessor processor = new FoldProcessor(
                fold.codec, fold.persons, new LedgerRestoring((partition, told) -> {}, fold.codec, fold.persons));
        processor.init(context);

        EventCodec.Encoded said = fold.sealed(fold.said("a", NOON, many("likes", "tea")));
        processor.process(new Record<>(
                fold.person.value(), said.value(), NOON.toEpochMilli(), new RecordHeaders(said.headers())));

        assertEquals(
                List.of(LedgerTopology.DEAD_LETTERS, LedgerTopology.LOG),
                context.forwarded().stream()
                        .map(each -> each.childName().orElseThrow())
                        .toList());
    }

    /** A store that fails so when it is first read. */
    @SuppressWarnings("unchecked")
    private static KeyValueStore<String, byte[]> unlinkedOnce(KeyValueStore<String, byte[]> store) {
        AtomicBoolean failed = new AtomicBoolean();
        return (KeyValueStore<String, byte[]>) Proxy.newProxyInstance(
                FoldDefectTest.class.getClassLoader(), new Class<?>[] {KeyValueStore.class}, (proxy, method, given) -> {
                    if (method.getName().equals("get") && failed.compareAndSet(false, true)) {
                        throw new NoClassDefFoundError("Could not initialize class");
                    }
                    return method.invoke(store, given);
                });
    }

    private List<Object> evidence(String object) {
        return fact(object).evidence().stream()
                .<Object>map(evidence -> evidence.observationId())
                .toList();
    }

    /** Such as follows from what was said, without having been said itself. */
    private static Candidate endOf(String object) {
        return new Candidate(
                Kind.PREFERENCE,
                "me",
                "likes",
                object,
                "no more " + object,
                "en",
                false,
                Effect.END,
                Cardinality.MANY,
                1,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(),
                "test/implied");
    }

    private static Fact toldByNothing(Fact like, String object) {
        return new Fact(
                new FactId(like.factId().value().replaceFirst(".$", "x")),
                1,
                like.kind(),
                like.subject(),
                like.predicate(),
                object,
                "I like " + object,
                like.language(),
                like.negated(),
                like.cardinality(),
                like.importance(),
                like.sensitivity(),
                like.mentions(),
                like.validFrom(),
                like.validTo(),
                like.recordedAt(),
                like.supersededAt(),
                like.firstSaidAt(),
                like.lastSaidAt(),
                like.status(),
                like.entities(),
                List.of(),
                like.supersedes(),
                like.maySupersede(),
                like.doubtedBy());
    }
}
