package dev.gieok.platform.http;

/** Headers of calls between services. */
public final class ServiceHeaders {
    /** The pseudonym on whose behalf a call is made. */
    public static final String PERSON = "Gieok-Person";

    private ServiceHeaders() {}
}
