package vn.claimdesk.demo.paper;

/**
 * A column of a table directive, written {@code heading;key;weight;alignment;form}.
 *
 * @param align l, c or r
 * @param form how its values are written, see {@link PrintForm}
 */
record TableColumn(String heading, String key, double weight, char align, String form) {

  static TableColumn parse(String cell) {
    String[] parts = cell.split(";", -1);
    return new TableColumn(
        parts[0].strip(),
        parts[1].strip(),
        Double.parseDouble(parts[2].strip()),
        parts.length > 3 ? parts[3].strip().charAt(0) : 'l',
        parts.length > 4 ? parts[4].strip() : "");
  }
}
