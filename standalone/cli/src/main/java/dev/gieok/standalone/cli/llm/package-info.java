/** Owns which language model the standalone system is connected to; remembers it in one file of the home folder. */
@NullMarked
package dev.gieok.standalone.cli.llm;

import org.jspecify.annotations.NullMarked;
