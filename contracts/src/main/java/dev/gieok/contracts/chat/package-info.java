/** What is asked and answered: parts, citations, answers, turns. */
@NullMarked
package dev.gieok.contracts.chat;

import org.jspecify.annotations.NullMarked;
