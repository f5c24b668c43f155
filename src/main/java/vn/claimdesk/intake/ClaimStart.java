package vn.claimdesk.intake;

/** Sets the handling of a filed claim going, in the caller's transaction. */
public interface ClaimStart {

  void start(String claimNumber);
}
