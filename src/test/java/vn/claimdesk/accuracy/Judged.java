package vn.claimdesk.accuracy;

import java.util.Map;

/**
 * A value that was read, what spoke for and against it, and whether it is right.
 *
 * @param layout that it was printed in; layouts are never split between fitting and testing
 * @param withheld how much of the wordings was unknown when it was read: 0 for nothing
 */
record Judged(
    String layout,
    Layouts layouts,
    Quality quality,
    double withheld,
    String type,
    String field,
    String expected,
    String actual,
    Map<String, Double> features,
    boolean right) {}
