package dev.gieok.contracts.http;

/**
 * What is known of a person, as one number.
 *
 * @param hash SHA-256 of the canonical decrypted state
 * @param meaning the same without ids and times of recording: equal for two persons who were told the same at the same times of happening
 * @param facts how many, superseded ones too; `versions` of them; `observations` that ended; `forgotten` facts
 */
public record StateDigest(String hash, String meaning, int facts, int versions, int observations, int forgotten) {}
