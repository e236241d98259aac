package dev.gieok.memory.rebuild;

import dev.gieok.memory.media.MomentIndex;
import dev.gieok.memory.media.MomentState;

/** The moments of one generation, written and read back whole. */
public interface MomentStore extends MomentIndex, MomentState {}
