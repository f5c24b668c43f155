/** The machine readable zone of chip cards (TD1) and passports (TD3). */
@NullMarked
package vn.claimdesk.recognition.embedded.mrz;

import org.jspecify.annotations.NullMarked;
