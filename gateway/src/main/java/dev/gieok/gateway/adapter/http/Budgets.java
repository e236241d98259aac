package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.GatewayConfig;
import dev.gieok.gateway.access.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;

/** What every caller may spend. A bean of its own, since a filter is made before there is any configuration. */
@ApplicationScoped
public class Budgets {
    private final RateLimits requests;
    private final RateLimits chats;

    public Budgets(GatewayConfig config) {
        var rates = config.rates();
        this.requests = new RateLimits(new RateLimits.Rate(rates.requestsBurst(), rates.requestsPerSecond()));
        this.chats = new RateLimits(new RateLimits.Rate(rates.chatsBurst(), rates.chatsPerSecond()));
    }

    void spendRequest(String subject) {
        requests.spend(subject);
    }

    void spendChat(String subject) {
        chats.spend(subject);
    }
}
