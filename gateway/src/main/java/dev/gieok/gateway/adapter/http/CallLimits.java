package dev.gieok.gateway.adapter.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Every call names its caller and spends from the caller's budget; a chat spends from a second, smaller one. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CallLimits implements ContainerRequestFilter {
    private final CurrentCaller caller;
    private final Budgets budgets;

    public CallLimits(CurrentCaller caller, Budgets budgets) {
        this.caller = caller;
        this.budgets = budgets;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/v1/")) {
            return;
        }
        String subject = caller.subject();
        budgets.spendRequest(subject);
        boolean asks = path.equals("/v1/chat") || path.endsWith("/counterfactual");
        if (asks && HttpMethod.POST.equals(request.getMethod())) {
            budgets.spendChat(subject);
        }
    }
}
