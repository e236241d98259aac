package dev.gieok.contracts.http;

import dev.gieok.contracts.media.Moment;
import java.util.List;

/**
 * Moments of one media item in reading order.
 */
public record MomentPage(List<Moment> items) {}
