package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.claimdesk.demo.paper.Mrz;
import vn.claimdesk.demo.story.Fiction.Place;

/**
 * The person a dossier is about.
 *
 * @param identityNumber of the citizen card, 12 digits
 * @param oldNumber of the former card, 9 digits
 */
public record Insured(
    String name,
    boolean woman,
    LocalDate birth,
    String identityNumber,
    String oldNumber,
    String address,
    String hometown,
    String phone,
    String email) {

  static Insured invent(Fiction fiction, Chance chance, LocalDate today) {
    boolean woman = chance.flip();
    String name =
        chance.pick(fiction.surnames())
            + " "
            + chance.pick(woman ? fiction.womenMiddle() : fiction.menMiddle())
            + " "
            + chance.pick(woman ? fiction.womenGiven() : fiction.menGiven());
    LocalDate birth = today.minusYears(22 + chance.below(38)).minusDays(chance.below(365));
    Place birthPlace = chance.pick(fiction.places());
    Place home = chance.pick(fiction.places());
    int century = birth.getYear() < 2000 ? 0 : 2;
    String number =
        birthPlace.code()
            + (century + (woman ? 1 : 0))
            + String.format(Locale.ROOT, "%02d", birth.getYear() % 100)
            + "99"
            + chance.digits(4);
    String mailbox = Mrz.plain(name).toLowerCase(Locale.ROOT).replace(" ", "");
    return new Insured(
        name,
        woman,
        birth,
        number,
        "1" + chance.digits(8),
        "Số "
            + (1 + chance.below(250))
            + " đường "
            + chance.pick(fiction.streets())
            + ", "
            + home.ward()
            + ", "
            + home.district()
            + ", "
            + home.province(),
        capital(birthPlace.ward()) + ", " + birthPlace.district() + ", " + birthPlace.province(),
        "0999" + chance.digits(6),
        mailbox + "@thu.example");
  }

  /** The town at an address's end, without the word for its kind. */
  static String town(String address) {
    String town = address.substring(address.lastIndexOf(',') + 1).strip();
    return town.replaceFirst("^(tỉnh|thành phố) ", "");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  public String gender() {
    return woman ? "Nữ" : "Nam";
  }

  /** What the person's identity papers and the heads of all other papers say. */
  Map<String, String> values(LocalDate today) {
    LocalDate issued = today.minusYears(4).withDayOfMonth(10);
    LocalDate due = expiry(issued);
    List<String> mrz = Mrz.chipCard(identityNumber, birth, woman, due, name);
    String plain = Mrz.plain(name);
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : List.of("name", "insure_name", "patient_name", "insured", "buyer_name")) {
      values.put(field, name);
    }
    values.put("dob", Dates.of(birth));
    values.put("_dob", Dates.of(birth));
    values.put("year_of_birth", Integer.toString(birth.getYear()));
    values.put("_age", Integer.toString(Period.between(birth, today).getYears()));
    values.put("gender", gender());
    values.put("_gender", gender());
    values.put("_sex", woman ? "Nữ / F" : "Nam / M");
    values.put("id", identityNumber);
    values.put("id_card_no", identityNumber);
    values.put("id_no", identityNumber);
    values.put("person_number", identityNumber);
    values.put("document_number", identityNumber.substring(3));
    values.put("address", address);
    values.put("_address", address);
    values.put("hometown", hometown);
    values.put("_birth_place", hometown.substring(hometown.lastIndexOf(',') + 1).strip());
    values.put("nationality", "Việt Nam");
    values.put("country", "VNM");
    values.put("due_date", Dates.of(due));
    values.put("issue_date", Dates.of(issued));
    values.put("_issued_at_1", "CỤC TRƯỞNG CỤC CẢNH SÁT");
    values.put("_issued_at_2", "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI");
    values.put("issued_at", "CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI");
    values.put("_features", "Nốt ruồi cách 2cm dưới mắt trái");
    values.put("_officer", "Tô Bá Cẩn");
    values.put("ethnicity", "Kinh");
    values.put("_ethnicity", "Kinh");
    values.put("religious", "Không");
    values.put("_passport_name", plain);
    values.put("_passport_issue", Dates.of(issued));
    values.put("sur_name", plain.substring(0, plain.indexOf(' ')));
    values.put("given_name", plain.substring(plain.indexOf(' ') + 1));
    values.put("_mrz1", mrz.get(0));
    values.put("_mrz2", mrz.get(1));
    values.put("_mrz3", mrz.get(2));
    values.put("cellphone_no", phone);
    values.put("_phone", phone);
    values.put("email", email);
    return values;
  }

  /** Cards write places without the words for street, ward, district and province. */
  public Map<String, String> cardValues() {
    return Map.of("address", brief(address), "hometown", brief(hometown));
  }

  private static String brief(String place) {
    return place.replaceAll(
        "Số (?=\\d)|(?:đường|phường|Phường|xã|Xã|quận|tỉnh|thành phố) (?=\\p{Lu})", "");
  }

  /** What differs on the passport. */
  public Map<String, String> passportValues(LocalDate today) {
    LocalDate due = today.plusYears(6).withDayOfMonth(10);
    String number = "P9" + oldNumber.substring(2);
    List<String> mrz = Mrz.passport(number, identityNumber, birth, woman, due, name);
    return Map.of(
        "id", number,
        "due_date", Dates.of(due),
        "_mrz1", mrz.get(0),
        "_mrz2", mrz.get(1));
  }

  /** What differs on the former card of nine digits. */
  public Map<String, String> oldCardValues() {
    String province = hometown.substring(hometown.lastIndexOf(',') + 1).strip();
    return Map.of(
        "address",
        brief(address),
        "hometown",
        brief(hometown),
        "id",
        oldNumber,
        "_issued_at_1",
        "GIÁM ĐỐC CÔNG AN",
        "_issued_at_2",
        province.toUpperCase(Locale.ROOT),
        "issued_at",
        "GIÁM ĐỐC CÔNG AN " + province.toUpperCase(Locale.ROOT));
  }

  /** Cards are valid up to the birthday that makes their holder 25, 40 or 60. */
  private LocalDate expiry(LocalDate issued) {
    for (int age : new int[] {25, 40, 60}) {
      if (birth.plusYears(age).isAfter(issued.plusYears(2))) {
        return birth.plusYears(age);
      }
    }
    return birth.plusYears(99);
  }
}
