package vn.claimdesk;

/** The whole run on the database of a newcomer. */
class WholeRunOnH2Test extends WholeRun {}
