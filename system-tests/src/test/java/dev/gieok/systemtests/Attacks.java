package dev.gieok.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Random requests over every call that the API describes: ids of others, wildcards, paths and fragments of query
 * languages wherever a text can stand, and claims to be somebody else.
 */
final class Attacks {
    private static final List<String> TRICKS = List.of(
            "*",
            "%",
            "_",
            ".*",
            "'",
            "\"",
            "\\",
            "' OR '1'='1",
            "') MATCH (n) RETURN n //",
            "\"}) MATCH (f:Fact) RETURN f //",
            "${jndi:ldap://127.0.0.1/x}",
            "{\"$ne\":null}",
            "{\"must\":[]}",
            "fct_*",
            "../../internal/memories",
            "..",
            "../",
            "..%2f..%2finternal",
            "\u0000",
            "가나다",
            "null",
            "-1",
            "",
            "x".repeat(2_000));
    private static final List<String> CLAIMS = List.of("person", "userId", "user", "sub", "tenant", "subject");
    private static final List<String> HEADERS = List.of("Gieok-Person", "X-Forwarded-User", "X-User-Id", "Cookie");

    private final List<ApiCall> calls;
    private final List<String> ids;
    private final Person intruder;
    private final Random random;

    /** @param writes whether it makes what it keeps itself, too: then its later replies may show what it once sent */
    Attacks(List<ApiCall> calls, Set<String> ids, Person intruder, boolean writes, long seed) {
        this.calls = calls.stream().filter(call -> writes || !call.keeps()).toList();
        this.ids = List.copyOf(ids);
        this.intruder = intruder;
        this.random = new Random(seed);
    }

    /** @param sent all of it, in which an id must stand before it may stand in the reply */
    record Request(String call, String sent, HttpRequest.Builder builder) {}

    Request next() {
        ApiCall call = calls.get(random.nextInt(calls.size()));
        while (call.isHeavy() && random.nextInt(8) > 0) {
            call = calls.get(random.nextInt(calls.size()));
        }
        StringBuilder sent = new StringBuilder();
        HttpRequest.Builder request = intruder.requestRaw(path(call, sent));
        if (random.nextInt(4) == 0) {
            header(request, HEADERS.get(random.nextInt(HEADERS.size())), sent);
        }
        for (String name : call.headers()) {
            if (name.equals("If-Match") && random.nextBoolean()) {
                // A version that exists, so that it is not the header that keeps the intruder out.
                request.header(name, "\"1\"");
            } else {
                header(request, name, sent);
            }
        }
        if (call.body() == null) {
            request.method(call.method(), BodyPublishers.noBody());
        } else {
            String body = call.isMultipart() ? form(call) : json(call);
            sent.append(body);
            request.header("Content-Type", call.contentType()).method(call.method(), BodyPublishers.ofString(body));
        }
        return new Request(call.name(), sent.toString(), request);
    }

    private String path(ApiCall call, StringBuilder sent) {
        String path = call.path();
        while (path.contains("{")) {
            String piece = piece(sent);
            path = path.substring(0, path.indexOf('{')) + encoded(piece) + path.substring(path.indexOf('}') + 1);
        }
        List<String> queries = new ArrayList<>();
        for (String name : call.queries()) {
            if (random.nextInt(6) == 0) {
                queries.add(name + "=" + encoded(piece(sent)));
            }
        }
        if (random.nextInt(20) == 0) {
            queries.add(CLAIMS.get(random.nextInt(CLAIMS.size())) + "=" + encoded(piece(sent)));
        }
        String detour = random.nextInt(20) == 0 ? "/../../internal/memories" : "";
        return path + detour + (queries.isEmpty() ? "" : "?" + String.join("&", queries));
    }

    private void header(HttpRequest.Builder request, String name, StringBuilder sent) {
        String value = piece(sent);
        if (!value.isEmpty() && value.length() < 200 && value.chars().allMatch(c -> c > 31 && c < 127)) {
            request.header(name, random.nextBoolean() ? value : "\"" + value.replace("\"", "") + "\"");
        }
    }

    private String json(ApiCall call) {
        Fuzzed fuzzed = new Fuzzed(random, () -> piece(new StringBuilder()));
        JsonNode body = fuzzed.of(call.body());
        if (random.nextInt(10) == 0 && body.isObject()) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) body)
                    .put(CLAIMS.get(random.nextInt(CLAIMS.size())), piece(new StringBuilder()));
        }
        return body.toString();
    }

    private String form(ApiCall call) {
        String border = call.contentType().substring(call.contentType().indexOf('=') + 1);
        String name = piece(new StringBuilder()).replaceAll("[\"\\r\\n\u0000]", "");
        return "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\nno picture\r\n--" + border + "--\r\n";
    }

    /** Mostly an id of somebody else, as it is or bent. */
    private String piece(StringBuilder sent) {
        String piece = switch (random.nextInt(10)) {
            case 0, 1, 2 -> TRICKS.get(random.nextInt(TRICKS.size()));
            case 3 -> bent(ids.get(random.nextInt(ids.size())));
            default -> ids.get(random.nextInt(ids.size()));
        };
        sent.append(piece).append('\n');
        return piece;
    }

    private String bent(String id) {
        int cut = 1 + random.nextInt(id.length());
        return switch (random.nextInt(6)) {
            case 0 -> id.substring(0, cut) + "*";
            case 1 -> id.substring(0, cut) + "%";
            case 2 -> id + "\u0000";
            case 3 -> id.toUpperCase(java.util.Locale.ROOT);
            case 4 -> ids.get(random.nextInt(ids.size())) + "/" + id;
            default -> "' OR id = '" + id;
        };
    }

    private static String encoded(String piece) {
        return URLEncoder.encode(piece, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
