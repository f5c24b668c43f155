package vn.claimdesk.adjudication;

/**
 * What the coverage rules may ask about a claim. The names are the input variables of the decision
 * table {@code coverage}.
 *
 * @param withinPeriod whether the day of service lies within the policy's period
 * @param serviceDateKnown whether a paper names that day
 * @param differingNameCount papers that name somebody else than the insured
 * @param proofCount invoices and receipts that were counted
 * @param unprovenAmount by how much the claim exceeds what is proven, VND
 * @param amountOverLimit by how much the justified amount exceeds the limit, VND
 * @param correctedFieldCount fields of weight that a human corrected
 * @param overruledFieldCount fields that a human confirmed although a check had failed
 * @param payableAmount VND
 */
public record CoverageFacts(
    boolean withinPeriod,
    boolean serviceDateKnown,
    boolean benefitCovered,
    boolean insuredOnPolicy,
    int differingNameCount,
    int proofCount,
    long unprovenAmount,
    long amountOverLimit,
    int unreadableDocumentCount,
    int correctedFieldCount,
    int overruledFieldCount,
    long payableAmount) {}
