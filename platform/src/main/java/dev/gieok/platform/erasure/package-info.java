/** What an erasure leaves for good: its job while it runs, its journal for backups, its certificate and how that is checked. */
@NullMarked
package dev.gieok.platform.erasure;

import org.jspecify.annotations.NullMarked;
