package vn.claimdesk.recognition;

/**
 * Tells the answers of one edition of the embedded engine from another's: what an older edition
 * answered is not what this one would.
 *
 * @param id 16 hexadecimal digits; the same on every node that runs the same edition
 */
public record EngineEdition(String id) {}
