package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.answers.AnswerReading;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Answers as they were given. */
@Path("/internal/answers")
@RunOnVirtualThread
public class AnswersResource {
    private final AnswerReading answers;

    public AnswersResource(AnswerReading answers) {
        this.answers = answers;
    }

    @GET
    @Path("/{id}")
    public AnswerRecord find(@HeaderParam(ServiceHeaders.PERSON) PersonId person, @PathParam("id") AnswerId id) {
        return answers.find(Problems.required(person), id).orElseThrow(() -> {
            if (answers.isForgotten(person, id)) {
                throw new Problems.ForgottenException();
            }
            return new Problems.UnknownException();
        });
    }
}
