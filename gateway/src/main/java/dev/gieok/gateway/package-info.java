/** The front door: wires the features to their adapters. It neither thinks nor stores. */
@NullMarked
package dev.gieok.gateway;

import org.jspecify.annotations.NullMarked;
