package vn.claimdesk.recognition;

/** A file to be recognised: one page or several. */
public record Paper(String fileName, String mediaType, byte[] content) {}
