package vn.claimdesk.field.check;

import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** A paper that had expired when the claim was filed needs a look. */
@Component
class NotExpiredCheck implements FieldCheck {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Override
  public String name() {
    return "notExpired";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    if (LastingDate.isOne(subject.value())) {
      return Optional.of(CheckOutcome.plausible(Reason.of("noExpiry")));
    }
    var filed = subject.dossier().claim().filedAt().atZone(VIETNAM).toLocalDate();
    return subject
        .date()
        .map(
            date ->
                date.isBefore(filed)
                    ? CheckOutcome.fails(Reason.of("expired"))
                    : CheckOutcome.plausible(Reason.of("notExpired")));
  }
}
