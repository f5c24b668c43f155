package vn.claimdesk.recognition.embedded.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.value.Place.Unit;

class PlacesTest {

  @Test
  void findsProvinceDistrictAndWardOfBefore2025() {
    Place place = place("12 Lê Lợi, Hòa Cường Bắc, Hải Châu, Đà Nẵng");

    assertThat(place.province()).isEqualTo(new Unit("48", "Thành phố Đà Nẵng"));
    assertThat(Objects.requireNonNull(place.district()).name()).isEqualTo("Quận Hải Châu");
    assertThat(Objects.requireNonNull(place.ward()).name()).isEqualTo("Phường Hòa Cường Bắc");
  }

  @Test
  void findsProvinceAndWardSince2025() {
    Place place = place("Số 5 phố Kim Mã, phường Giảng Võ, thành phố Hà Nội");

    assertThat(place.province().code()).isEqualTo("01");
    assertThat(place.district()).isNull();
    assertThat(place.ward()).isEqualTo(new Unit("00025", "Phường Giảng Võ"));
  }

  @Test
  void findsUnitsThatAreNumbered() {
    Place place = place("77 Đồi Thông, P. 12, Q. Tân Bình, TP. Hồ Chí Minh");

    assertThat(place.province().code()).isEqualTo("79");
    assertThat(Objects.requireNonNull(place.ward()).name()).isEqualTo("Phường 12");
  }

  @Test
  void findsUnitsWhoseCommasWereLost() {
    Place place = place("Vũ Chính Thái Bình, Thái Bình");

    assertThat(place.province().name()).isEqualTo("Tỉnh Thái Bình");
    assertThat(Objects.requireNonNull(place.ward()).name()).isEqualTo("Xã Vũ Chính");
  }

  @Test
  void findsNothingInOtherText() {
    assertThat(Places.of("Tầng 2, khu A")).isEmpty();
    assertThat(Places.of("")).isEmpty();
  }

  @Test
  void spellsUnitsRightAndLeavesStreetsAlone() {
    assertThat(
            Places.mend(
                "Số 88 đường Nguyễn Trãi, phường Hiêp Phú, thành phố Thủ Đức, TP. Hô Chí Minh"))
        .isEqualTo("Số 88 đường Nguyễn Trãi, phường Hiệp Phú, thành phố Thủ Đức, TP. Hồ Chí Minh");
    assertThat(Places.mend("12 LE LOI, HAI CHAU, DA NANG"))
        .isEqualTo("12 LE LOI, HAI CHAU, DA NANG");
  }

  private static Place place(String address) {
    return Places.of(address).orElseThrow();
  }
}
