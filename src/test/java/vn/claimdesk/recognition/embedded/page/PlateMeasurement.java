package vn.claimdesk.recognition.embedded.page;

import java.util.List;
import java.util.Locale;

/**
 * How many drawn plates are read exactly, by kind. Run by hand: {@code PlateMeasurement <seed>
 * <typeface> <photos of each kind>}.
 */
final class PlateMeasurement {

  private PlateMeasurement() {}

  public static void main(String[] args) {
    DrawnPlates drawn = new DrawnPlates(Long.parseLong(args[0]), args[1]);
    int each = Integer.parseInt(args[2]);
    PlateReader reader =
        new PhotographedPlates(
            new PictureDecoder(ReaderForTests.LIMITS),
            ReaderForTests.reader(ReaderForTests.LIMITS),
            ReaderForTests.ENGINES);
    for (String kind : List.of("car", "square", "motorcycle")) {
      int right = 0;
      int wrong = 0;
      for (int i = 0; i < each; i++) {
        DrawnPlates.Photo photo =
            switch (kind) {
              case "car" -> drawn.car();
              case "square" -> drawn.square();
              default -> drawn.motorcycle();
            };
        List<String> read = reader.read(photo.jpeg()).stream().map(Plate::text).toList();
        right += read.equals(List.of(photo.plate())) ? 1 : 0;
        wrong += !read.isEmpty() && !read.equals(List.of(photo.plate())) ? 1 : 0;
        System.out.println(photo.plate() + " " + read);
      }
      System.out.printf(Locale.ROOT, "%s: %d of %d right, %d wrong%n", kind, right, each, wrong);
    }
    System.exit(0);
  }
}
