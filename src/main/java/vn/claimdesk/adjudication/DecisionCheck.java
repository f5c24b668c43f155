package vn.claimdesk.adjudication;

import org.jspecify.annotations.Nullable;

/** Refuses decisions that make no sense. */
final class DecisionCheck {

  private static final int LONGEST_NOTE = 2000;

  private DecisionCheck() {}

  static void require(Decision decision) {
    String reason = decision.reasonCode();
    if (reason != null && DecisionReason.of(reason).isEmpty()) {
      throw new DecisionRefusedException("unknownReason", reason);
    }
    String note = decision.note();
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new DecisionRefusedException("noteTooLong", String.valueOf(LONGEST_NOTE));
    }
    switch (decision.outcome()) {
      case APPROVED -> requireApproval(decision);
      case DECLINED -> requireRefusal(decision);
    }
  }

  private static void requireApproval(Decision decision) {
    long most = decision.proposal().approvableAmount();
    if (most <= 0) {
      throw new DecisionRefusedException("nothingApprovable");
    }
    if (decision.amount() <= 0 || decision.amount() > most) {
      throw new DecisionRefusedException("amountOutOfRange", Dong.format(most));
    }
    if (decision.amount() > decision.payableAmount() && blank(decision.note())) {
      throw new DecisionRefusedException("noteForMore", Dong.format(decision.payableAmount()));
    }
  }

  private static void requireRefusal(Decision decision) {
    if (decision.amount() != 0) {
      throw new DecisionRefusedException("amountWithRefusal");
    }
    if (decision.reasonCode() == null) {
      throw new DecisionRefusedException("reasonMissing");
    }
    if (DecisionReason.OTHER.code().equals(decision.reasonCode()) && blank(decision.note())) {
      throw new DecisionRefusedException("noteForOther");
    }
  }

  private static boolean blank(@Nullable String note) {
    return note == null || note.isBlank();
  }
}
