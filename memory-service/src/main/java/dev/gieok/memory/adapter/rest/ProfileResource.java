package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

/** What is always on about a person. */
@Path("/internal/profile")
@RunOnVirtualThread
public class ProfileResource {
    private final ProfileReading profiles;

    public ProfileResource(ProfileReading profiles) {
        this.profiles = profiles;
    }

    @GET
    public Profile profile(@HeaderParam(ServiceHeaders.PERSON) PersonId person) {
        return profiles.profile(Problems.required(person));
    }
}
