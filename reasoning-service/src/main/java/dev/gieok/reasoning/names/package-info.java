/** What people are called, as lists: for whoever has to tell a name from a word. */
@NullMarked
package dev.gieok.reasoning.names;

import org.jspecify.annotations.NullMarked;
