package dev.gieok.standalone.cli.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.CertificateSigner;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Secrets;
import dev.gieok.standalone.cli.operate.Here;
import dev.gieok.standalone.cli.scan.ByteScan;
import dev.gieok.standalone.cli.talk.Gateway;
import dev.gieok.standalone.cli.tour.stores.BytesStore;
import dev.gieok.standalone.cli.tour.stores.LedgerStore;
import dev.gieok.standalone.cli.tour.stores.LogStore;
import dev.gieok.standalone.cli.tour.stores.Neo4jStore;
import dev.gieok.standalone.cli.tour.stores.QdrantStore;
import dev.gieok.standalone.cli.tour.stores.RestStore;
import dev.gieok.standalone.cli.tour.stores.Sought;
import dev.gieok.standalone.cli.tour.stores.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The life of one memory, on a sentence of the user's own, as a person made up for it who is erased in the end. */
@Command(
        name = "tour",
        description =
                "The life of one memory: told, corrected, explained, forgotten, erased, and looked for everywhere.",
        mixinStandardHelpOptions = true)
public final class TourCommand implements Callable<Integer> {
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(15);
    private static final int NOT_AS_PROMISED = 1;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SENTENCE",
            description = "Something about you, in English or Korean. Asked for when absent.")
    private @Nullable String sentence;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CHANGE",
            description = "What has changed since; its date is corrected when absent.")
    private @Nullable String change;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Home home = Here.home();
        Ports ports = Here.ports();
        Screen screen =
                new Screen(spec.commandLine().getOut(), System.console() != null && System.getenv("NO_COLOR") == null);
        Saying saying = sentence == null ? new Asking(screen).ask(System.console()) : Saying.of(sentence, change);
        String user = "tour-" + UUID.randomUUID();
        Gateway gateway = new Gateway(url(ports, Part.GATEWAY), Tokens.of(home).mint(user, LIFE_OF_TOKEN));
        screen.say("The life of one memory, as somebody made up for it.");
        return new Guest(gateway, screen).shown(() -> show(home, ports, screen, saying, user, gateway));
    }

    private static int show(Home home, Ports ports, Screen screen, Saying saying, String user, Gateway gateway)
            throws IOException {
        Instant begin = Clock.systemUTC().instant();
        Life life = new Life(gateway, screen, Clock.systemUTC());
        List<JsonNode> told = life.tell(saying.sentence());
        if (told.isEmpty()) {
            gateway.erase();
            screen.say("\nThere was nothing to keep in it. Try something that lasts: ./gieok tour \""
                    + Saying.ENGLISH.sentence() + "\"");
            return NOT_AS_PROMISED;
        }
        Instant beforeCorrection = Clock.systemUTC().instant();
        life.correct(saying, told);
        life.lookBack(beforeCorrection);
        Answer answer = life.ask(saying.question(), user);
        life.without(answer, saying.question());

        MasterKey master = MasterKey.loadOrCreate(home.masterKey());
        PersonRegistry persons = new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), master);
        PersonId person = persons.find(user)
                .orElseThrow(() -> new LaunchFailedException("The person is not in the registry of " + home.path()
                        + ": another system answers on these ports."));
        Sought sought = new Sought(person, life.learnt().facts(), life.learnt().words(), begin);
        Topics topics = new Topics("127.0.0.1:" + ports.of(Part.KAFKA), persons);
        boolean kept;
        try (QdrantStore qdrant = new QdrantStore(ports.of(Part.QDRANT));
                Neo4jStore neo4j = new Neo4jStore(
                        ports.of(Part.NEO4J), Secrets.loadOrCreate(home.keys()).neo4jPassword())) {
            Leaving leaving = new Leaving(
                    gateway,
                    screen,
                    List.of(
                            new RestStore(gateway, life.learnt().paths()),
                            qdrant,
                            neo4j,
                            new LedgerStore(url(ports, Part.MEMORY), master.serviceToken()),
                            new LogStore(topics),
                            new BytesStore(
                                    new ByteScan(List.of(home.path().resolve("data"), home.logs(), home.run())))),
                    topics);
            boolean gone = leaving.forget(sought, life.learnt().memories());
            kept = leaving.erase(sought, home.path().resolve("tour-certificate.json"), publicKey(home)) && gone;
        }
        screen.say("\nThat was it, in "
                + Duration.between(begin, Clock.systemUTC().instant()).toSeconds() + " s.");
        return kept ? 0 : NOT_AS_PROMISED;
    }

    private static Optional<String> publicKey(Home home) throws IOException {
        Path file = home.keys().resolve(CertificateSigner.PUBLIC_KEY_FILE);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    private static URI url(Ports ports, Part part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }
}
