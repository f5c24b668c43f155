package vn.claimdesk.accuracy;

import java.util.List;
import java.util.Random;
import vn.claimdesk.demo.paper.PaperData;

/** Contents of papers that no dossier of the demo has: of garages, land registers, offices. */
final class OtherStories {

  private OtherStories() {}

  /**
   * The paper's data with what its layout prints.
   *
   * @param text of the layout
   */
  static PaperData dress(String layout, String text, PaperData data, Random random) {
    if (layout.startsWith("price_quotation")) {
      return GarageStory.of(data, random);
    }
    if (layout.startsWith("credit_report")) {
      return CreditStory.of(data, random);
    }
    if (layout.matches("(curriculum|academic|registration_book|health_cert).*")) {
      return OfficeStory.of(data, random);
    }
    return layout.startsWith("giay_cnqshdd") ? LandStory.of(layout, text, data, random) : data;
  }

  static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
