package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One erasure of a person, and the certificate of it. */
public record CertificateId(@JsonValue String value) implements Comparable<CertificateId> {
    private static final Pattern FORM = Pattern.compile("cer_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a CertificateId");
        }
    }

    @Override
    public int compareTo(CertificateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
