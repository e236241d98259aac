/** Many other people in the stores, as copies of one. */
@NullMarked
package dev.gieok.standalone.cli.bench.crowd;

import org.jspecify.annotations.NullMarked;
