package dev.gieok.platform.transfer;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.http.JobProblem;

/** A job that cannot be done, however often it is tried. */
public final class JobRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String detail;

    /**
     * @param detail a sentence that helps; shown to the person alone, and logged nowhere
     */
    public JobRefusedException(ErrorCode code, String detail) {
        super(code.code(), null, false, false);
        this.code = code;
        this.detail = detail;
    }

    public JobProblem problem() {
        return new JobProblem(code.code(), detail);
    }
}
