/** iCalendar through biweekly. */
@NullMarked
package dev.gieok.ingest.adapter.calendar;

import org.jspecify.annotations.NullMarked;
