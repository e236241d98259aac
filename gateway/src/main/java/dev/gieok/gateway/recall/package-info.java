/** What a recall, a profile, a graph and a search in media look like from outside. Uses ports only. */
@NullMarked
package dev.gieok.gateway.recall;

import org.jspecify.annotations.NullMarked;
