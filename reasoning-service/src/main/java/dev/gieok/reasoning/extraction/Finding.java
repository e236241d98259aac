package dev.gieok.reasoning.extraction;

import dev.gieok.reasoning.understanding.Extraction;

/** What was found in an utterance, and which engine spoke: `rules`, `rules+llm:<model>` or `rules (llm failed)`. */
public record Finding(Extraction extraction, String engine) {}
