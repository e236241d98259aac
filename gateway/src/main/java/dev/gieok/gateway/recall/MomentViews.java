package dev.gieok.gateway.recall;

import java.util.List;

/** Places in media: best first when searched for, in reading order when listed. */
public record MomentViews(List<MomentView> items) {}
