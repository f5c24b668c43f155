package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.value.Place;
import vn.claimdesk.recognition.embedded.value.Place.Unit;
import vn.claimdesk.recognition.embedded.value.Places;

/**
 * The administrative units that the addresses of an identity card name, with their codes. The
 * contract gives them neither box nor confidence: they are derived from the address.
 */
final class AddressParts {

  private static final List<String> ADDRESSES = List.of("address", "hometown");

  private AddressParts() {}

  static void add(ObjectNode info) {
    for (String address : ADDRESSES) {
      Optional<Place> place =
          Stream.of(info.path(address).asText(""))
              .filter(text -> !text.isEmpty())
              .flatMap(text -> Places.of(text).stream())
              .findFirst();
      put(info, address + "_town", place.map(Place::province).orElse(null));
      put(info, address + "_district", place.map(Place::district).orElse(null));
      put(info, address + "_ward", place.map(Place::ward).orElse(null));
    }
  }

  private static void put(ObjectNode info, String name, @Nullable Unit unit) {
    info.put(name, unit == null ? "" : unit.name());
    info.put(name + "_code", unit == null ? "" : unit.code());
  }
}
