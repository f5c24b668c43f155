package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlateReaderTest {

  private static final PlateReader READER =
      new PhotographedPlates(
          new PictureDecoder(ReaderForTests.LIMITS),
          ReaderForTests.reader(ReaderForTests.LIMITS),
          ReaderForTests.ENGINES);

  private static List<String> read(DrawnPlates.Photo photo) {
    return READER.read(photo.jpeg()).stream().map(Plate::text).toList();
  }

  @Test
  void readsThePlateOfACar() {
    DrawnPlates.Photo car = new DrawnPlates(3, "LiberationSans-Bold").car();

    assertThat(read(car)).containsExactly(car.plate());
  }

  @Test
  void readsThePlateOfAMotorcycleInTwoLines() {
    DrawnPlates.Photo motorcycle = new DrawnPlates(4, "LiberationSans-Bold").motorcycle();

    List<Plate> plates = READER.read(motorcycle.jpeg());

    assertThat(plates).extracting(Plate::text).containsExactly(motorcycle.plate());
    double aspect =
        (double) plates.get(0).picture().getWidth() / plates.get(0).picture().getHeight();
    assertThat(aspect).isBetween(1.15, 1.6);
  }

  @Test
  void findsNoPlateWhereThereIsNone() {
    assertThat(READER.read(DrawnPlates.nothing())).isEmpty();
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertThatThrownBy(() -> READER.read(new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableInputException.class);
  }
}
