package vn.claimdesk.recognition.cvs.guard;

import vn.claimdesk.recognition.cvs.call.Host;

/**
 * How one call wants to get to its host.
 *
 * @param retriedByHand whether it may go although the host is being left alone
 * @param harmlessTwice whether nothing is done twice where the service gets it twice
 */
public record Passage(Host host, boolean retriedByHand, boolean harmlessTwice, Deadline deadline) {}
