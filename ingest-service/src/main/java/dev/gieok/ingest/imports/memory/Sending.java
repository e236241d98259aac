package dev.gieok.ingest.imports.memory;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.ingest.imports.EventFlow;
import dev.gieok.ingest.imports.Outlet;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.Holding;
import dev.gieok.platform.transfer.ImportJob;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sends what an export becomes, in order, a few hundred events at a time. */
final class Sending {
    private static final int AT_ONCE = 200;

    private final Outlet outlet;
    private final PersonKeys keys;
    private final Commands commands;
    private final Holding<ImportJob> holding;
    private final List<CompletableFuture<Void>> underway = new ArrayList<>();

    Sending(Outlet outlet, PersonKeys keys, Commands commands, Holding<ImportJob> holding) {
        this.outlet = outlet;
        this.keys = keys;
        this.commands = commands;
        this.holding = holding;
    }

    Commands commands() {
        return commands;
    }

    void fact(ExportedFact fact) {
        commands.of(fact).forEach(command -> send(Topic.MEMORY_COMMANDS, command));
    }

    void observation(ExportedObservation observation) {
        commands.of(observation).ifPresent(command -> send(Topic.MEMORY_COMMANDS, command));
    }

    void turn(ExportedTurn turn) {
        send(Topic.REASONING_ANSWERS, commands.of(turn));
    }

    void media(MediaUploaded uploaded) {
        send(Topic.GATEWAY_MEDIA, uploaded);
    }

    void flush() {
        EventFlow.joined(underway);
        underway.clear();
        holding.progress(job -> job);
    }

    private void send(Topic topic, Event event) {
        underway.add(outlet.publish(topic, keys.person(), event));
        if (underway.size() >= AT_ONCE) {
            flush();
        }
    }
}
