/** Whether what was told answers a question. */
@NullMarked
package dev.gieok.platform.answering;

import org.jspecify.annotations.NullMarked;
