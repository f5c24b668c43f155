package vn.claimdesk.recognition.embedded.template;

/** A field and what its confidence was made from. */
public record JudgedField(ReadField field, Evidence evidence) {}
