/** Which times are taken from outside: their form, their range, and how far ahead of our clock. Uses nothing else. */
@NullMarked
package dev.gieok.platform.time;

import org.jspecify.annotations.NullMarked;
