package dev.gieok.gateway;

import dev.gieok.gateway.adapter.kafka.Broker;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;

/** A broker that answers. */
@Mock
@ApplicationScoped
public class ReachableBroker implements Broker {
    @Override
    public boolean answers() {
        return true;
    }
}
