/** The client of the vendor's HTTP interface: the only place that knows its wire shapes. */
@NullMarked
package vn.claimdesk.recognition.cvs;

import org.jspecify.annotations.NullMarked;
