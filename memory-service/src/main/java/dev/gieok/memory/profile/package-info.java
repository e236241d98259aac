/** What is always on about a person: active attributes, preferences, instructions, relations, habits, values. */
@NullMarked
package dev.gieok.memory.profile;

import org.jspecify.annotations.NullMarked;
