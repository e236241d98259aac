package dev.gieok.memory.adapter.rest;

/** Why a call has no answer: a code, and a sentence without a person's words. */
public record Problem(int status, String code, String detail) {}
