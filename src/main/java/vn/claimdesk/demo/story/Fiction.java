package vn.claimdesk.demo.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bricks that stories are built of, from {@code demo/fiction.yaml}. */
record Fiction(
    List<String> surnames,
    List<String> menMiddle,
    List<String> menGiven,
    List<String> womenMiddle,
    List<String> womenGiven,
    List<String> streets,
    List<Place> places,
    List<Organisation> hospitals,
    List<Organisation> insurers,
    List<String> companies,
    List<String> banks,
    List<String> jobs,
    List<String> doctors,
    List<Illness> illnesses,
    List<Illness> injuries,
    List<Item> drugs,
    List<Item> services,
    List<Item> inpatientServices,
    List<Item> surgeryServices,
    List<Item> injuryServices) {

  /** A place before the mergers of July 2025; the code is the one in citizen numbers. */
  record Place(String code, String ward, String district, String province) {}

  record Organisation(String name, @Nullable String authority, String address, String phone) {}

  record Illness(
      String icd,
      String text,
      String department,
      String symptom,
      String course,
      String exam,
      String treatment,
      String advice) {}

  /** Something a hospital or pharmacy charges for, price in VND. */
  record Item(String name, String unit, long price, @Nullable String usage) {}

  static Fiction load() {
    try (InputStream stream = Fiction.class.getResourceAsStream("/demo/fiction.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(stream, Fiction.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
