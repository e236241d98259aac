/** What surrounds every call: cookies, limits of bodies and rates, and problems for every error. */
@NullMarked
package dev.gieok.gateway.adapter.http;

import org.jspecify.annotations.NullMarked;
