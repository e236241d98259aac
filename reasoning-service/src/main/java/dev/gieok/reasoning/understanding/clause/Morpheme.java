package dev.gieok.reasoning.understanding.clause;

import org.apache.lucene.analysis.ko.POS;

/** One Korean morpheme; several of one fused syllable share their offsets. */
record Morpheme(String form, POS.Tag tag, int start, int end) {}
