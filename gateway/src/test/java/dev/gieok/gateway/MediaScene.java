package dev.gieok.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.platform.blob.Blobs;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Random;

/** A person who uploads pictures and asks about them. */
abstract class MediaScene extends Outside {
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    @Inject
    Blobs blobs;

    MediaId uploaded(byte[] file) {
        String id = asked().multiPart("file", "fridge.png", file)
                .multiPart("title", "My fridge")
                .multiPart("speakers", "2")
                .post("/v1/media")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/media/med_"))
                .body("mediaId", matchesPattern("med_[0-9a-z]{26}"))
                .extract()
                .path("mediaId");
        return new MediaId(id);
    }

    Response chat(MediaId id) {
        return json("{\"parts\":[{\"type\":\"media\",\"mediaId\":\"" + id + "\"}]}")
                .post("/v1/chat");
    }

    static byte[] png(int length) {
        byte[] file = new byte[length];
        new Random(7).nextBytes(file);
        System.arraycopy(PNG_HEAD, 0, file, 0, PNG_HEAD.length);
        return file;
    }
}
