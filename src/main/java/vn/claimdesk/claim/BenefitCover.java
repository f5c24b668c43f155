package vn.claimdesk.claim;

/**
 * What a policy pays for one benefit.
 *
 * @param limitAmount the most one claim pays, VND
 * @param coPaymentPercent the insured's own share, 0 to 100
 */
public record BenefitCover(Benefit benefit, long limitAmount, int coPaymentPercent) {}
