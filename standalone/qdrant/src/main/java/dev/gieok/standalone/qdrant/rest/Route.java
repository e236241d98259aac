package dev.gieok.standalone.qdrant.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One call: its method, and its path, in which a part in braces stands for any. */
record Route(String method, List<String> template, Function<Request, Answer> answer) {
    Route {
        template = List.copyOf(template);
    }

    static Route of(String method, String path, Function<Request, Answer> answer) {
        return new Route(method, parts(path), answer);
    }

    static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The open parts of the path, when it is this call. */
    Optional<Map<String, String>> match(String asked, List<String> parts) {
        if (!asked.equals(method) || parts.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String wanted = template.get(i);
            if (wanted.startsWith("{")) {
                names.put(wanted.substring(1, wanted.length() - 1), parts.get(i));
            } else if (!wanted.equals(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }
}
