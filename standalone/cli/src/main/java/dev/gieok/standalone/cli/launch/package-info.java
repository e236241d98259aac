/**
 * Owns how the standalone system starts, is found again and stops: every part is a process of its own that outlives the
 * command; uses files under one home folder, and nothing of what the parts do.
 */
@NullMarked
package dev.gieok.standalone.cli.launch;

import org.jspecify.annotations.NullMarked;
