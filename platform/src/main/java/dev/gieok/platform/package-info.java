/** What every service stands on: configuration, errors, and the beans made of the packages below. */
@NullMarked
package dev.gieok.platform;

import org.jspecify.annotations.NullMarked;
