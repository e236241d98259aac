package dev.gieok.platform.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.event.EventJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a version of a fact says, in short: SHA-256 of its JSON, in hex. */
public final class FactDigest {
    private FactDigest() {}

    public static String of(Fact fact) {
        try {
            byte[] json = EventJson.mapper().writeValueAsBytes(fact);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a fact has no digest");
        }
    }
}
