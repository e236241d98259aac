package dev.gieok.gateway;

import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.transfer.PersonalJobs;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** A person who brings files and takes them away; the services that work on the jobs are played by the tests. */
abstract class TransferScene extends Outside {
    @Inject
    Blobs blobs;

    @Inject
    Clock clock;

    ValidatableResponse sent(String name, String content, String... fields) {
        var request = asked().multiPart("file", name, content.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.multiPart(fields[i], fields[i + 1], "text/plain; charset=utf-8");
        }
        return request.post("/v1/imports").then();
    }

    boolean isMine(PersonalJobs.Key key) {
        return key.person().equals(keys().person());
    }
}
