package dev.gieok.standalone.cli.faults;

import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Persons with their stories, whom the system has never seen under these names. */
final class Crowd {
    private static final Duration LIFE = Duration.ofHours(12);
    /** Tellers at once: one person's messages are always told by the same. */
    private static final int TELLERS = 12;

    private final Standalone system;
    private final List<String> names = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final List<Story> stories;
    private final List<Map<String, String>> observations = new ArrayList<>();

    Crowd(Standalone system, HttpClient client, String name, List<Story> stories) {
        this.system = system;
        this.stories = stories;
        Tokens tokens = Tokens.of(system.home());
        for (int i = 0; i < stories.size(); i++) {
            names.add(name + i);
            doors.add(new Door(client, system.url(Part.GATEWAY), tokens.mint(name + i, LIFE)));
            observations.add(new ConcurrentHashMap<>());
        }
    }

    int size() {
        return stories.size();
    }

    Door door(int user) {
        return doors.get(user);
    }

    Story story(int user) {
        return stories.get(user);
    }

    /** What the system calls a message: observation to external id. */
    Map<String, String> observations(int user) {
        return observations.get(user);
    }

    /** Their pseudonyms. */
    Set<String> pseudonyms() {
        var persons = new BlobPersonRegistry(
                new FolderBlobs(system.home().data("blobs")),
                MasterKey.loadOrCreate(system.home().masterKey()));
        return names.stream()
                .flatMap(name -> persons.find(name).stream())
                .map(person -> person.value())
                .collect(Collectors.toSet());
    }

    /** Tells all through a gate, and returns when all is accepted. */
    void tell(List<Delivery> deliveries, Gate gate) throws IOException, InterruptedException {
        try (var executor = Executors.newFixedThreadPool(TELLERS)) {
            List<Future<?>> tellers = new ArrayList<>();
            for (int i = 0; i < TELLERS; i++) {
                int teller = i;
                tellers.add(executor.submit(() -> {
                    for (Delivery delivery : deliveries) {
                        if (delivery.user() % TELLERS == teller) {
                            gate.pass();
                            tell(delivery);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> teller : tellers) {
                teller.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("not all was accepted", e.getCause());
        }
    }

    private void tell(Delivery delivery) throws IOException {
        Message message = stories.get(delivery.user()).messages().get(delivery.number());
        String observation = doors.get(delivery.user()).tell(message);
        String before = observations.get(delivery.user()).put(observation, message.externalId());
        if (before != null && !before.equals(message.externalId())) {
            throw new IllegalStateException("one observation for " + before + " and " + message.externalId());
        }
    }
}
