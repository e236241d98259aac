package dev.gieok.gateway.erasure;

import com.fasterxml.jackson.databind.JsonNode;

/** How far an erasure is. */
public sealed interface CertificateState {
    /** It runs. */
    record Pending() implements CertificateState {}

    /** Nothing is left. */
    record Issued(JsonNode certificate) implements CertificateState {}

    /** There is none, or it is somebody else's. */
    record Unknown() implements CertificateState {}
}
