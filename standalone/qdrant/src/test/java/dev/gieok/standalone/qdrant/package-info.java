/** Tries the server through the real client: the contract, durability, full disks, many writers, exactness, speed. */
@NullMarked
package dev.gieok.standalone.qdrant;

import org.jspecify.annotations.NullMarked;
