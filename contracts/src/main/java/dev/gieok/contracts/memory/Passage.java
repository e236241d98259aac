package dev.gieok.contracts.memory;

/**
 * A piece of an observation that teaches nothing, and why.
 *
 * @param reason a code of the reason catalogue: `question`, `small-talk`, `request`, `hypothetical`, `temporary`, `secret`, `not-about-person`, `retain-never`, `empty`, `low-trust-instruction`
 */
public record Passage(String reason, String language) {}
