/**
 * Many people who say much, told several times over and while parts of the system die, and whether what it knows at the
 * end is the same. Uses `launch` to kill and to start again, the REST door to tell and to look, and Kafka to deliver twice.
 */
@NullMarked
package dev.gieok.standalone.cli.faults;

import org.jspecify.annotations.NullMarked;
