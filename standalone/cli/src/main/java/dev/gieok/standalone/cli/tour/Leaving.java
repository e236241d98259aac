package dev.gieok.standalone.cli.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.platform.erasure.CertificateCheck;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.talk.Gateway;
import dev.gieok.standalone.cli.tour.stores.Sought;
import dev.gieok.standalone.cli.tour.stores.Store;
import dev.gieok.standalone.cli.tour.stores.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The memory goes: forgotten and looked for everywhere; then the person, with a certificate of it. */
final class Leaving {
    private final Gateway gateway;
    private final Screen screen;
    private final List<Store> stores;
    private final Topics topics;

    Leaving(Gateway gateway, Screen screen, List<Store> stores, Topics topics) {
        this.gateway = gateway;
        this.screen = screen;
        this.stores = List.copyOf(stores);
        this.topics = topics;
    }

    /** Returns whether nothing was found afterwards. @param memories all that the tour taught */
    boolean forget(Sought sought, List<JsonNode> memories) {
        List<Long> before = hits(sought);
        screen.step("Forget");
        new Forgetting(gateway, screen).forget(memories);
        List<Long> after = hits(sought);
        long left = after.stream().mapToLong(Long::longValue).sum();
        screen.headline(left + (left == 1 ? " hit in " : " hits in ") + stores.size() + " stores", left == 0);
        for (int i = 0; i < stores.size(); i++) {
            screen.store(
                    stores.get(i).name(),
                    before.get(i),
                    after.get(i),
                    stores.get(i).looksAt());
        }
        Topics.Reading onTopics = topics.read(sought);
        long waiting =
                onTopics.waiting().values().stream().mapToLong(Long::longValue).sum();
        screen.because("Not gone yet: the words in " + waiting + " sealed events on "
                + onTopics.waiting().size() + " topics, which Kafka drops within a day.");
        screen.because("Until then the person's key opens them. Erasing the person destroys that key:");
        return left == 0;
    }

    /** Returns whether the certificate holds and nothing on the topics can be opened any more. */
    boolean erase(Sought sought, Path certificateFile, Optional<String> trustedKey) {
        screen.step("Erase, and the certificate");
        CertificateId id = gateway.erase();
        screen.you("POST /v1/erasure", "“erase everything about me”");
        JsonNode certificate = Awaiting.until(() -> gateway.certificate(id), Optional::isPresent)
                .orElseThrow();
        byte[] signed = (certificate.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(certificateFile, signed);
        } catch (IOException e) {
            throw new LaunchFailedException("The certificate cannot be written to " + certificateFile + ".", e);
        }
        List<String> removed = new ArrayList<>();
        certificate.path("removed").fields().forEachRemaining(store -> {
            List<String> kinds = new ArrayList<>();
            store.getValue()
                    .fields()
                    .forEachRemaining(kind -> kinds.add(kind.getValue().asLong() + " " + kind.getKey()));
            removed.add(store.getKey() + ": " + String.join(", ", kinds));
        });
        screen.gieok("removed  " + String.join("\n         ", removed));
        boolean valid = CertificateCheck.of(signed, trustedKey) instanceof CertificateCheck.Valid;
        screen.headline(
                valid
                        ? "The certificate is valid: checked offline, by this machine's public key"
                        : "The certificate is NOT valid",
                valid);
        Topics.Reading onTopics = topics.read(sought);
        screen.because(onTopics.sealed() + " of the person's events still lie on topics; with the master key, "
                + onTopics.opened() + " of them can be opened.");
        screen.because("./gieok verify " + certificateFile);
        return valid && onTopics.opened() == 0;
    }

    private List<Long> hits(Sought sought) {
        return stores.stream().map(store -> store.hits(sought)).toList();
    }
}
