package dev.gieok.gateway.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.gateway.memories.Edit;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.platform.text.Characters;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a merge patch, where null is a value and not an absence. */
@Singleton
public class EditReader {
    private final ObjectMapper mapper;
    private final TextLimit limit;
    private final Secrets secrets;

    public EditReader(ObjectMapper mapper, TextLimit limit, Secrets secrets) {
        this.mapper = mapper;
        this.limit = limit;
        this.secrets = secrets;
    }

    Edit read(JsonNode patch) {
        if (!patch.isObject() || patch.isEmpty()) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "Send a JSON object with at least one of text, object, kind, validFrom, validTo.");
        }
        EditBody body;
        try {
            body = mapper.treeToValue(patch, EditBody.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        patch.fieldNames().forEachRemaining(name -> {
            if (patch.get(name).isNull() && !name.equals("validTo")) {
                throw Refusal.of(ProblemCode.INVALID_FIELD, "`%s` cannot be removed, only changed.".formatted(name));
            }
        });
        return new Edit(
                taken("text", body.text()),
                taken("object", body.object()),
                body.kind(),
                body.validFrom(),
                body.validTo(),
                patch.has("validTo") && patch.get("validTo").isNull());
    }

    private @Nullable String taken(String name, @Nullable String sent) {
        if (sent == null) {
            return null;
        }
        if (sent.isBlank()) {
            throw Refusal.of(ProblemCode.INVALID_FIELD, "`%s` must not be blank.".formatted(name));
        }
        limit.check(sent);
        String text = Characters.withoutControls(sent);
        if (secrets.isIn(text)) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "`%s` holds a secret (a password, a key, the number of a card, an account or an id): those are"
                                    .formatted(name)
                            + " never stored.");
        }
        return text;
    }
}
