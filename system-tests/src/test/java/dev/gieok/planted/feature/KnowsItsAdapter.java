package dev.gieok.planted.feature;

import dev.gieok.planted.adapter.PlantedAdapter;

/** A violation on purpose: shows that the rules of {@link dev.gieok.systemtests.ArchitectureTest} bite. */
public final class KnowsItsAdapter {
    public String topic() {
        return new PlantedAdapter().record().topic();
    }
}
