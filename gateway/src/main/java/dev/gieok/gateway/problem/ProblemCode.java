package dev.gieok.gateway.problem;

/** The catalogue of refusals: a stable code, the HTTP status and a sentence that names the kind of problem. */
public enum ProblemCode {
    MALFORMED_JSON("malformed-json", 400, "The body is not well-formed JSON."),
    JSON_TOO_DEEP("json-too-deep", 400, "The JSON is nested too deeply."),
    UNKNOWN_FIELD("unknown-field", 400, "The body has a field that this call does not know."),
    INVALID_FIELD("invalid-field", 400, "A field has a value that this call does not take."),
    EMPTY_BODY("empty-body", 400, "The call needs a body."),
    NOT_UTF_8("not-utf-8", 400, "The body is not UTF-8."),
    INVALID_PARAMETER("invalid-parameter", 400, "A parameter has a value that this call does not take."),
    INVALID_UPLOAD("invalid-upload", 400, "The upload cannot be read."),
    BAD_REQUEST("bad-request", 400, "The request cannot be understood."),
    TOKEN_MISSING("token-missing", 401, "The call needs a token."),
    TOKEN_EXPIRED("token-expired", 401, "The token has expired."),
    TOKEN_WRONG_ISSUER("token-wrong-issuer", 401, "The token was issued by somebody else."),
    TOKEN_WITHOUT_SUBJECT("token-without-subject", 401, "The token names nobody."),
    TOKEN_INVALID("token-invalid", 401, "The token is not valid here."),
    CSRF_PROOF_MISSING("csrf-proof-missing", 403, "The call lacks the proof that this site made it."),
    FORBIDDEN("forbidden", 403, "The token does not allow this."),
    NOT_FOUND("not-found", 404, "There is no such thing."),
    UNKNOWN_CITATION("unknown-citation", 404, "The answer has no such citation."),
    UNKNOWN_MEDIA("unknown-media", 404, "There is no such media item of yours."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method."),
    NOT_ACCEPTABLE("not-acceptable", 406, "The call cannot answer in that media type."),
    EXTERNAL_ID_CONFLICT("external-id-conflict", 409, "The external id was used for another text."),
    REQUEST_UNDERWAY("request-underway", 409, "The same request is being handled right now."),
    NOT_SUPERSEDED("not-superseded", 409, "The memory is active: there is nothing to restore."),
    PERSON_ERASED("person-erased", 409, "The person is being erased."),
    STALE_VERSION("stale-version", 412, "The memory has changed since it was read."),
    BODY_TOO_LARGE("body-too-large", 413, "The body is larger than is accepted."),
    TEXT_TOO_LONG("text-too-long", 413, "The text is longer than is accepted."),
    MEDIA_TOO_LARGE("media-too-large", 413, "The file is larger than is accepted."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The call does not take this content type."),
    MEDIA_UNSUPPORTED("media-unsupported", 415, "This type of file is not understood."),
    RANGE_NOT_SATISFIABLE("range-not-satisfiable", 416, "The range lies outside the file."),
    KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key was used for another request."),
    MEDIA_FAILED("media-failed", 422, "A media item of the request could not be read."),
    IF_MATCH_REQUIRED("if-match-required", 428, "The call needs an If-Match header."),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests."),
    INTERNAL("internal", 500, "Something unforeseen went wrong."),
    ANSWER_FAILED("answer-failed", 502, "No answer could be made."),
    OVERLOADED("overloaded", 503, "There is too much to do right now."),
    QUEUE_UNAVAILABLE("queue-unavailable", 503, "New work cannot be taken right now."),
    MEMORY_UNAVAILABLE("memory-unavailable", 503, "Memory does not answer right now."),
    STORAGE_UNAVAILABLE("storage-unavailable", 503, "The blob store does not answer right now."),
    ANSWER_LATE("answer-late", 504, "The answer takes longer than this call waits."),
    STORAGE_FULL("storage-full", 507, "There is no room left for new work.");

    private final String code;
    private final int status;
    private final String title;

    ProblemCode(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
