/** Whether the service can do its work. */
@NullMarked
package dev.gieok.reasoning.adapter.health;

import org.jspecify.annotations.NullMarked;
