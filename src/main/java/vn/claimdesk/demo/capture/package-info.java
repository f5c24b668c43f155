/** Turns drawn papers into files as they arrive: office scans, phone photos, PDFs. */
@NullMarked
package vn.claimdesk.demo.capture;

import org.jspecify.annotations.NullMarked;
