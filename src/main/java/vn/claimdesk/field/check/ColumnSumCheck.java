package vn.claimdesk.field.check;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.InvoiceSum;
import vn.claimdesk.field.Reason;

/**
 * A total is the sum of a column, which the argument names as {@code table.column}. Long lists lose
 * rows in reading, so a sum that differs proves nothing.
 */
@Component
class ColumnSumCheck implements FieldCheck {

  private static final double CLEARS_FROM = 0.3;

  @Override
  public String name() {
    return "columnSum";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    String[] place = subject.argument().split("\\.");
    return subject
        .paper()
        .table(place[0])
        .flatMap(
            table -> Optional.ofNullable(InvoiceSum.columnSum(table, place[1], List.of(place[1]))))
        .map(
            sum ->
                subject.value().equals(sum.toString())
                    ? CheckOutcome.proven(CLEARS_FROM, Reason.of("linesHold"))
                    : CheckOutcome.cannotTell(Reason.of("linesDiffer", sum.toString())));
  }
}
