package dev.gieok.contracts.http;

/**
 * Why a media item failed: a code of the catalogue and a sentence that helps.
 */
public record MediaProblem(String code, String detail) {}
