package vn.claimdesk.intake.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.intake.IntakeRefusedException;

/** Turns a policy as stated into one that can be kept, or says what is wrong with it. */
final class PolicyCheck {

  private static final int MAX_NAME = 255;
  private static final int MAX_PERSONS = 1000;
  private static final long MAX_LIMIT = 100_000_000_000L;

  private PolicyCheck() {}

  /**
   * The policy.
   *
   * @throws IntakeRefusedException 400, naming the property at fault
   */
  static Policy check(String policyNumber, StatedPolicy stated) {
    if (!policyNumber.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}")) {
      throw refused("policyNumber", "policyNumber");
    }
    if (stated.policyNumber() != null && !stated.policyNumber().equals(policyNumber)) {
      throw refused("policyNumberDiffers", "policyNumber");
    }
    LocalDate from = present("validFrom", stated.validFrom());
    LocalDate to = present("validTo", stated.validTo());
    if (to.isBefore(from) || from.getYear() < 1990 || to.getYear() > 2200) {
      throw refused("period", "validTo");
    }
    return new Policy(
        policyNumber,
        text("holder", stated.holder(), MAX_NAME),
        from,
        to,
        persons(present("insuredPersons", stated.insuredPersons())),
        covers(present("benefits", stated.benefits())));
  }

  private static List<InsuredPerson> persons(List<StatedPolicy.@Nullable Person> stated) {
    if (stated.isEmpty() || stated.size() > MAX_PERSONS) {
      throw refused("personCount", "insuredPersons", Integer.toString(MAX_PERSONS));
    }
    List<InsuredPerson> persons = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      String at = "insuredPersons[" + i + "]";
      StatedPolicy.Person person = present(at, stated.get(i));
      persons.add(
          new InsuredPerson(
              text(at + ".name", person.name(), MAX_NAME),
              person.dateOfBirth(),
              identityNumber(at, person.identityNumber())));
    }
    return persons;
  }

  private static @Nullable String identityNumber(String at, @Nullable String number) {
    if (number != null && !number.matches("[0-9A-Z]{6,20}")) {
      throw refused("identityNumber", at + ".identityNumber");
    }
    return number;
  }

  private static List<BenefitCover> covers(List<StatedPolicy.@Nullable Cover> stated) {
    if (stated.isEmpty()) {
      throw refused("propertyMissing", "benefits");
    }
    Set<Benefit> seen = EnumSet.noneOf(Benefit.class);
    List<BenefitCover> covers = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      String at = "benefits[" + i + "]";
      StatedPolicy.Cover cover = present(at, stated.get(i));
      Benefit benefit = cover.known();
      if (benefit == null) {
        throw refused(
            "propertyNotAllowed", at + ".benefit", "outpatient, inpatient, surgery, accident");
      }
      if (!seen.add(benefit)) {
        throw refused("benefitTwice", at + ".benefit");
      }
      long limit = present(at + ".limitAmount", cover.limitAmount());
      if (limit < 1 || limit > MAX_LIMIT) {
        throw refused("amount", at + ".limitAmount", Long.toString(MAX_LIMIT));
      }
      int share = present(at + ".coPaymentPercent", cover.coPaymentPercent());
      if (share < 0 || share > 100) {
        throw refused("percent", at + ".coPaymentPercent");
      }
      covers.add(new BenefitCover(benefit, limit, share));
    }
    return covers;
  }

  private static String text(String property, @Nullable String value, int maxLength) {
    String tidy = Normalizer.normalize(present(property, value), Normalizer.Form.NFC).strip();
    if (tidy.isEmpty()) {
      throw refused("propertyMissing", property);
    }
    if (tidy.length() > maxLength) {
      throw refused("textTooLong", property, Integer.toString(maxLength));
    }
    if (tidy.matches("(?s).*\\p{C}.*")) {
      throw refused("textUnprintable", property);
    }
    return tidy;
  }

  private static <T> T present(String property, @Nullable T value) {
    if (value == null) {
      throw refused("propertyMissing", property);
    }
    return value;
  }

  private static IntakeRefusedException refused(String code, String... arguments) {
    return new IntakeRefusedException(400, code, null, arguments);
  }
}
