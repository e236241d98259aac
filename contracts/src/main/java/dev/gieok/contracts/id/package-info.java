/** Ids as types: each is checked when it is made, so an id that exists is well formed. */
@NullMarked
package dev.gieok.contracts.id;

import org.jspecify.annotations.NullMarked;
