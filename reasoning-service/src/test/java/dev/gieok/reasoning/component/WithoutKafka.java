package dev.gieok.reasoning.component;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service without a broker: its channels are in memory, and nobody makes topics. */
public class WithoutKafka implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.arc.exclude-types", "dev.gieok.platform.kafka.TopicsAtStartup");
    }
}
