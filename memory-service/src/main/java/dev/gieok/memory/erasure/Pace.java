package dev.gieok.memory.erasure;

import java.time.Duration;

/**
 * How long an erasure waits for what.
 *
 * @param patience with the fold, before it is asked again
 * @param grace after the keys are destroyed, until nobody can have them in memory any more
 * @param watch after the certificate, until the last look
 */
public record Pace(Duration patience, Duration grace, Duration watch) {}
