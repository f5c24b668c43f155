package vn.claimdesk.demo.paper;

import java.util.List;
import java.util.Map;

/**
 * What one paper says, by which a reading of it can be measured.
 *
 * @param type the recognition contract's type, such as {@code claim_form}; {@code none} for a paper
 *     that belongs to no dossier
 * @param fields by the contract's names; normalized values of what is really printed
 */
public record PaperTruth(String type, Map<String, String> fields, List<TableTruth> tables) {

  public PaperTruth {
    fields = Map.copyOf(fields);
    tables = List.copyOf(tables);
  }

  /** A table: names of its columns and the normalized cells of its rows. */
  public record TableTruth(String name, List<String> columns, List<List<String>> rows) {}
}
