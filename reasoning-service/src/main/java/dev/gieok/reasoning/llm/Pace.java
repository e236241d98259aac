package dev.gieok.reasoning.llm;

import java.time.Duration;

/** How long a call may take: until its first token, between two of them, and altogether. */
public record Pace(Duration firstToken, Duration stall, Duration total) {}
