package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.GatewayConfig;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a JSON body must be. A bean of its own, since an interceptor is made before there is any configuration. */
@ApplicationScoped
public class BodyCheck {
    private final int largest;

    public BodyCheck(GatewayConfig config) {
        this.largest = Math.toIntExact(config.limits().json().asLongValue());
    }

    byte[] checked(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw Refusal.of(
                    ProblemCode.BODY_TOO_LARGE,
                    "A JSON body may have up to %d KiB. Send long texts in pieces, files to /v1/media."
                            .formatted(largest / 1024));
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            throw Refusal.of(ProblemCode.EMPTY_BODY, "Send a JSON object; /q/openapi shows one for every call.");
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw Refusal.of(
                    ProblemCode.NOT_UTF_8, "JSON travels as UTF-8. Encode the body as UTF-8 and send it again.");
        }
        return bytes;
    }
}
