package vn.claimdesk.recognition.cvs.call;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What shapes an answer beside the pictures; {@code check_sum} and {@code format_type} do not. */
public enum Parameter {
  /** Whether the answer holds the pictures to which its boxes refer; {@code true} if not said. */
  GET_THUMB {
    @Override
    Object read(Object given) {
      return switch (given.toString()) {
        case "true" -> true;
        case "false" -> false;
        default -> throw refused(given, "true or false");
      };
    }
  },
  /** What {@code img1} shows in a face matching. */
  TYPE1 {
    @Override
    Object read(Object given) {
      if (!Set.of("card", "portrait").contains(given.toString())) {
        throw refused(given, "card or portrait");
      }
      return given.toString();
    }
  },
  /** Of the picture that comes back, in pixels. */
  WIDTH {
    @Override
    Object read(Object given) {
      return whole(given, 1);
    }
  },
  /** Of the picture that comes back, in pixels. */
  HEIGHT {
    @Override
    Object read(Object given) {
      return whole(given, 1);
    }
  },
  /** How many pictures of the gallery are skipped. */
  OFFSET {
    @Override
    Object read(Object given) {
      return whole(given, 0);
    }
  },
  /** How many pictures of the gallery are listed at most. */
  LIMIT {
    @Override
    Object read(Object given) {
      return whole(given, 1);
    }
  },
  /** A picture of the gallery. */
  IMAGE_ID {
    @Override
    Object read(Object given) {
      return id(given);
    }
  },
  /** Pictures of the gallery. */
  IDS {
    @Override
    Object read(Object given) {
      if (!(given instanceof Collection<?> ids) || ids.isEmpty()) {
        throw refused(given, "a list of at least one id");
      }
      return ids.stream().map(Parameter::id).toList();
    }
  },
  /** What is kept with a picture of the gallery. */
  METADATA {
    @Override
    Object read(Object given) {
      if (!(given instanceof Map<?, ?> entries)) {
        throw refused(given, "a map");
      }
      var metadata = new TreeMap<String, Object>();
      entries.forEach((key, value) -> metadata.put(free(key.toString()), value));
      return metadata;
    }
  };

  /** The keys that the vendor keeps for itself. */
  private static final Set<String> RESERVED = Set.of("user", "encoding", "_id");

  private static final int LONGEST_SHOWN = 40;

  /** The name on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The parameter of a name on the wire.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Parameter named(String code) {
    return Arrays.stream(values())
        .filter(parameter -> parameter.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no parameter " + code));
  }

  /** Whether a call is complete without it. */
  boolean optional() {
    return this == GET_THUMB || this == METADATA;
  }

  /** The value in its own type. */
  abstract Object read(Object given);

  /** A short form that tells values apart, without what was filed about a person. */
  String shown(Object value) {
    return this == METADATA || value.toString().length() > LONGEST_SHOWN
        ? "sha256:" + Sha256.of(value.toString()).substring(0, LONGEST_SHOWN)
        : value.toString();
  }

  IllegalArgumentException refused(Object given, String wanted) {
    return new IllegalArgumentException("%s must be %s, not %s".formatted(code(), wanted, given));
  }

  Object whole(Object given, int least) {
    try {
      int number = Integer.parseInt(given.toString());
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw refused(given, "a whole number from " + least);
    }
    throw refused(given, "a whole number from " + least);
  }

  private static ImageId id(Object given) {
    return given instanceof ImageId id ? id : new ImageId(given.toString());
  }

  private static String free(String key) {
    if (RESERVED.contains(key)) {
      throw new IllegalArgumentException(
          "metadata must not use %s: the service keeps %s for itself"
              .formatted(key, List.of("user", "encoding", "_id")));
    }
    return key;
  }
}
