package dev.gieok.reasoning.adapter.health;

import dev.gieok.reasoning.ReasoningConfig;
import dev.gieok.reasoning.adapter.langchain.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the language model can be reached; never a reason not to be ready, since the grounded engine stands in. */
@Readiness
@ApplicationScoped
public class ModelReadiness implements HealthCheck {
    private static final int MILLIS = 300;

    private final ReasoningConfig.Llm llm;

    public ModelReadiness(ReasoningConfig config) {
        this.llm = config.llm();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("language-model")
                .up()
                .withData("provider", llm.provider().name().toLowerCase(Locale.ROOT));
        if (llm.provider() != ReasoningConfig.Provider.NONE) {
            response.withData("model", llm.model().orElse("")).withData("reachable", reachable(Providers.url(llm)));
        }
        return response.build();
    }

    private static boolean reachable(URI url) {
        int port = url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("http") ? 80 : 443;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port), MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
