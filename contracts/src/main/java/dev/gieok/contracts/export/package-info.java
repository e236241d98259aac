/** What an export consists of: the entries of its ZIP and the lines in them. Uses ids, the memory model and chats. */
@NullMarked
package dev.gieok.contracts.export;

import org.jspecify.annotations.NullMarked;
