package dev.gieok.ingest.imports.history;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads calendars; `zone` is that of times that name none, null for the calendar's own. */
public interface Calendars {
    History in(@Nullable ZoneId zone);
}
