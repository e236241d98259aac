package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Parameters are taken by the letter, as bodies are: one that is misspelt, or the second of
 * two, would silently ask for something else.
 */
public class KnownParameters {
    private final Map<Method, NavigableSet<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        var given = parameters.keySet();
        if (given.isEmpty()) {
            return;
        }
        NavigableSet<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        if (!names.containsAll(given)) {
            throw Refusal.of(
                    ProblemCode.INVALID_PARAMETER,
                    names.isEmpty()
                            ? "This call takes no parameters in its address."
                            : "The address has a parameter that this call does not know. Known are: %s."
                                    .formatted(String.join(", ", names)));
        }
        parameters.forEach((name, values) -> {
            if (values.size() > 1) {
                throw Refusal.of(
                        ProblemCode.INVALID_PARAMETER,
                        "The address has `%s` more than once, and one value is taken.".formatted(name));
            }
        });
    }

    private static NavigableSet<String> namesOf(Method method) {
        NavigableSet<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            name(parameter).ifPresent(names::add);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<String> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(field -> name(field).stream());
    }

    private static Optional<String> name(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
