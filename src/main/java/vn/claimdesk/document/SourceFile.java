package vn.claimdesk.document;

/** A file as the claimant sent it. */
public record SourceFile(
    String id, String claimNumber, String name, String mediaType, long size, String sha256) {}
