/** Where bytes lie: a folder or an S3-compatible store behind one port with conditional puts. */
@NullMarked
package dev.gieok.platform.blob;

import org.jspecify.annotations.NullMarked;
