package dev.gieok.gateway.imports;

import dev.gieok.contracts.http.ImportView;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** An import as it is shown: its numbers, and the same as a sentence from `imports/summary*.properties`. */
public final class Summaries {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private Summaries() {}

    /**
     * @param acceptLanguage what the caller reads; null or another language for that of the file
     */
    public static ImportView of(ImportJob job, @Nullable String acceptLanguage) {
        ImportFormat format = job.format();
        ImportJob.Tally tally = job.tally();
        return new ImportView(
                job.importId(),
                job.status().name().toLowerCase(Locale.ROOT),
                format == null ? null : format.code(),
                new ImportView.Progress(tally.done(), tally.total()),
                tally.learnt(),
                tally.discarded(),
                tally.review(),
                tally.failed(),
                sentence(job, language(job, acceptLanguage)),
                job.requestedAt(),
                job.error());
    }

    private static String sentence(ImportJob job, Locale language) {
        ImportJob.Tally tally = job.tally();
        String what = job.format() == ImportFormat.GIEOK ? "gieok" : "history";
        String code = switch (job.status()) {
            case PENDING -> "pending";
            case RUNNING -> "running";
            case READY -> "ready." + what + (tally.failed() > 0 ? ".failed" : "");
            case FAILED -> "failed";
        };
        ResourceBundle bundle = ResourceBundle.getBundle("imports.summary", language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(code), language).format(new Object[] {
            tally.learnt(), tally.discarded(), tally.review(), tally.failed(), tally.done(), tally.total()
        });
    }

    private static Locale language(ImportJob job, @Nullable String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage)
                .flatMap(Summaries::accepted)
                .orElseGet(() -> "ko".equals(job.language()) ? Locale.KOREAN : Locale.ENGLISH);
    }

    private static Optional<Locale> accepted(String header) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
