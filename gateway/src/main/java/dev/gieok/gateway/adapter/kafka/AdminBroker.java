package dev.gieok.gateway.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** Asks with the admin client. */
@ApplicationScoped
public class AdminBroker implements Broker {
    private static final long MILLIS = 1500;

    private final Admin admin;

    public AdminBroker(Admin admin) {
        this.admin = admin;
    }

    @Override
    public boolean answers() {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
