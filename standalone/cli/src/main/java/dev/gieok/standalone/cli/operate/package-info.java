/** Owns the commands that start, watch and stop the system; uses the launch and prints for people. */
@NullMarked
package dev.gieok.standalone.cli.operate;

import org.jspecify.annotations.NullMarked;
