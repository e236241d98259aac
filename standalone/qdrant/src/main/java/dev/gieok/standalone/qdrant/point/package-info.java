/** Owns what a point is: its id, its payload and the paths into it, its vectors; uses protobuf messages and bytes, no index. */
@NullMarked
package dev.gieok.standalone.qdrant.point;

import org.jspecify.annotations.NullMarked;
