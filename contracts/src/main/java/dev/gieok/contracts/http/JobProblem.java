package dev.gieok.contracts.http;

/** Why a job failed: a code of the error catalogue, and a sentence that helps. */
public record JobProblem(String code, String detail) {
    @Override
    public String toString() {
        return "JobProblem[" + code + "]";
    }
}
