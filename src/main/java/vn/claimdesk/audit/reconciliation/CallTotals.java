package vn.claimdesk.audit.reconciliation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.recognition.BillableCalls.BillableCall;

/**
 * Calls counted by operation, by day (as the calendar in Vietnam counts) and by check_sum.
 *
 * @param rows one for each day, operation and check_sum that has calls
 */
public record CallTotals(
    int calls,
    SortedMap<String, Long> byOperation,
    SortedMap<LocalDate, Long> byDay,
    SortedMap<String, Long> byCheckSum,
    List<Row> rows) {

  /** The calls of one day, operation and check_sum. */
  public record Row(LocalDate day, String operation, String checkSum, long calls) {

    private Row with(long counted) {
      return new Row(day, operation, checkSum, counted);
    }
  }

  public static CallTotals of(List<BillableCall> calls) {
    return new CallTotals(
        calls.size(),
        counted(calls, BillableCall::operation),
        counted(calls, CallTotals::day),
        counted(calls, BillableCall::checkSum),
        calls.stream()
            .collect(
                groupingBy(
                    call -> new Row(day(call), call.operation(), call.checkSum(), 0), counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey().with(entry.getValue()))
            .sorted(
                Comparator.comparing(Row::day)
                    .thenComparing(Row::operation)
                    .thenComparing(Row::checkSum))
            .toList());
  }

  public static LocalDate day(BillableCall call) {
    return LocalDate.ofInstant(call.sentAt(), ExportPeriod.VIETNAM);
  }

  private static <K extends Comparable<? super K>> SortedMap<K, Long> counted(
      List<BillableCall> calls, Function<BillableCall, K> key) {
    return calls.stream().collect(groupingBy(key, TreeMap::new, counting()));
  }
}
