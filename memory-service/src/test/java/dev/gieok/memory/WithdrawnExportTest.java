package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.export.WithdrawingForgetting;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.projection.Redaction;
import dev.gieok.memory.projection.Redactions;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.transfer.JobStatus;
import dev.gieok.platform.transfer.SealedFiles;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No export holds what its person has forgotten since. */
class WithdrawnExportTest extends ExportScene {
    private Fact secret;
    private Forgetting forgetting;

    /** What a person can forget. */
    enum Forgotten {
        FACT,
        SESSION,
        MEDIA
    }

    @BeforeEach
    void given() {
        secret = facts.fact(Kind.PREFERENCE, "likes", "zanthoxylum", "I like zanthoxylum");
        memory.tell(person, secret);
        forgetting = new WithdrawingForgetting(memory.forgetting, jobs, files, memory.persons);
    }

    @ParameterizedTest
    @EnumSource
    void goesWithWhateverIsForgotten(Forgotten what) throws Exception {
        export();

        forget(what);

        assertEquals(List.of(), stored());
        assertEquals(List.of(), jobs.of(keys));
    }

    @Test
    void isNotReadyWhenItWasBegunBefore() {
        ExportId id = asked();
        Blobs meanwhile = (Blobs) Proxy.newProxyInstance(
                Blobs.class.getClassLoader(), new Class<?>[] {Blobs.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put")) {
                        forget(Forgotten.FACT);
                    }
                    return method.invoke(blobs, arguments);
                });

        runner(new SealedFiles(meanwhile, PersonalBlobs.EXPORT_FILES)).runAll();

        assertEquals(List.of(), stored());
        assertTrue(jobs.find(keys, id.value()).isEmpty());
    }

    @Test
    void isMadeWhenNobodyHadBegunIt() {
        ExportId id = asked();

        forget(Forgotten.FACT);
        runner(files).runAll();

        assertEquals(JobStatus.READY, jobs.find(keys, id.value()).orElseThrow().status());
    }

    @Test
    void staysWhenSomebodyElseForgets() throws Exception {
        export();
        PersonId other = memory.person();
        Fact theirs = new TestFacts(memory.persons, other).fact(Kind.PREFERENCE, "likes", "tea", "I like tea");

        forgetting.forget(other, theirs.factId(), Redactions.of(memory.persons.keys(other)));

        assertEquals(1, stored().size());
    }

    private void forget(Forgotten what) {
        Redaction redaction = Redactions.of(keys);
        switch (what) {
            case FACT -> forgetting.forget(person, secret.factId(), redaction);
            case SESSION ->
                forgetting.forget(
                        person,
                        new SessionForgotten(new TestChats(memory, person).session(), TestMemory.NOW),
                        redaction);
            case MEDIA -> forgetting.forget(person, new MediaId(new IdIssuer(keys).random("med")), redaction);
        }
    }

    private List<String> stored() {
        return blobs.list(PersonalBlobs.EXPORT_FILES.of(person));
    }
}
