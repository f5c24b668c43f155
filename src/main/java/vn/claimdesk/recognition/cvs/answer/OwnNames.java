package vn.claimdesk.recognition.cvs.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.claimdesk.field.Field;

/**
 * Sees to it that no two fields of a paper bear the same name, which nested objects can lead to.
 */
final class OwnNames {

  private static final int LONGEST_NAME = 60;

  private OwnNames() {}

  static List<Field> of(List<Field> fields) {
    Set<String> taken = new HashSet<>();
    List<Field> named = new ArrayList<>();
    for (Field field : fields) {
      String name = field.name();
      for (int number = 2; !taken.add(name); number++) {
        name = field.name().substring(0, Math.min(LONGEST_NAME, field.name().length()));
        name = name + "_" + number;
      }
      named.add(name.equals(field.name()) ? field : renamed(field, name));
    }
    return named;
  }

  static Field renamed(Field field, String name) {
    return new Field(
        name, field.value(), field.raw(), field.confidence(), field.box(), field.page());
  }
}
