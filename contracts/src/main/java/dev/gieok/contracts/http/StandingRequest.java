package dev.gieok.contracts.http;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import java.util.List;

/** Asks memory how these stand, a few hundred at a time. */
public record StandingRequest(List<ObservationId> observations, List<FactId> facts, List<MediaId> media) {}
