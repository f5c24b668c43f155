package vn.claimdesk.audit.reconciliation;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.recognition.BillableCalls.BillableCall;

/**
 * Pairs calls with rows of one key by time, each at most once: as many pairs as the tolerance
 * allows, and among those the least distance in all. In order of time no such pairing crosses
 * another, so it is found as an alignment of two sorted lists.
 */
final class Pairing {

  /** Above this many combinations of one burst the first fitting partner is taken. */
  private static final long MOST_COMBINATIONS = 4_000_000;

  record Pair(BillableCall call, VendorCall row) {}

  private final long toleranceMillis;

  Pairing(long toleranceMillis) {
    this.toleranceMillis = toleranceMillis;
  }

  /** Both lists are of one key and in order of time. */
  List<Pair> pairs(List<BillableCall> calls, List<VendorCall> rows) {
    var pairs = new ArrayList<Pair>();
    int call = 0;
    int row = 0;
    while (call < calls.size() && row < rows.size()) {
      int endOfCalls = call;
      int endOfRows = row;
      long reach = Math.min(start(calls.get(call)), time(rows.get(row)));
      boolean grown = true;
      while (grown) {
        grown = false;
        while (endOfCalls < calls.size() && start(calls.get(endOfCalls)) <= reach) {
          reach = Math.max(reach, end(calls.get(endOfCalls++)) + toleranceMillis);
          grown = true;
        }
        while (endOfRows < rows.size() && time(rows.get(endOfRows)) <= reach) {
          reach = Math.max(reach, time(rows.get(endOfRows++)) + toleranceMillis);
          grown = true;
        }
      }
      pairs.addAll(burst(calls.subList(call, endOfCalls), rows.subList(row, endOfRows)));
      call = endOfCalls;
      row = endOfRows;
    }
    return pairs;
  }

  private List<Pair> burst(List<BillableCall> calls, List<VendorCall> rows) {
    return (long) calls.size() * rows.size() > MOST_COMBINATIONS
        ? firstFitting(calls, rows)
        : best(calls, rows);
  }

  private List<Pair> best(List<BillableCall> calls, List<VendorCall> rows) {
    long worth = toleranceMillis * Math.min(calls.size(), rows.size()) + 1;
    var value = new long[calls.size() + 1][rows.size() + 1];
    for (int i = calls.size() - 1; i >= 0; i--) {
      for (int j = rows.size() - 1; j >= 0; j--) {
        long distance = distance(calls.get(i), rows.get(j));
        long paired = distance <= toleranceMillis ? value[i + 1][j + 1] + worth - distance : -1;
        value[i][j] = Math.max(paired, Math.max(value[i + 1][j], value[i][j + 1]));
      }
    }
    var pairs = new ArrayList<Pair>();
    int i = 0;
    int j = 0;
    while (i < calls.size() && j < rows.size()) {
      if (value[i][j] == value[i + 1][j]) {
        i++;
      } else if (value[i][j] == value[i][j + 1]) {
        j++;
      } else {
        pairs.add(new Pair(calls.get(i++), rows.get(j++)));
      }
    }
    return pairs;
  }

  private List<Pair> firstFitting(List<BillableCall> calls, List<VendorCall> rows) {
    var pairs = new ArrayList<Pair>();
    int i = 0;
    int j = 0;
    while (i < calls.size() && j < rows.size()) {
      if (distance(calls.get(i), rows.get(j)) <= toleranceMillis) {
        pairs.add(new Pair(calls.get(i++), rows.get(j++)));
      } else if (time(rows.get(j)) < start(calls.get(i))) {
        j++;
      } else {
        i++;
      }
    }
    return pairs;
  }

  /** Milliseconds from the time that the call took; 0 within it. */
  static long distance(BillableCall call, VendorCall row) {
    long time = time(row);
    return Math.max(0, Math.max(start(call) - time, time - end(call)));
  }

  private static long start(BillableCall call) {
    return call.sentAt().toEpochMilli();
  }

  private static long end(BillableCall call) {
    return call.sentAt().plus(call.taken()).toEpochMilli();
  }

  private static long time(VendorCall row) {
    return row.time().toEpochMilli();
  }
}
