package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.einvoice.Einvoice;
import vn.claimdesk.recognition.embedded.einvoice.EinvoiceReader;
import vn.claimdesk.recognition.embedded.einvoice.UnreadableXmlException;

/**
 * Answers {@code /ocr/document/invoice-xml}. The values are the file's own data, not a reading, so
 * their confidence is 1; they stand on no picture, so they have no box.
 */
@Component
class InvoiceXmlAnswer {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * The contract's {@code data}; code 3 for bytes that are no safe XML, 1 where no invoice is in
   * it.
   */
  ArrayNode of(byte[] content) {
    List<Einvoice> invoices;
    try {
      invoices = EinvoiceReader.read(content);
    } catch (UnreadableXmlException unreadable) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, unreadable);
    }
    if (invoices.isEmpty()) {
      throw new ContractException(ContractError.NO_CONTENT);
    }
    ArrayNode data = JSON.arrayNode();
    for (Einvoice invoice : invoices) {
      ObjectNode entry = data.addObject();
      entry.put("type", "invoice");
      entry.set("info", info(invoice));
    }
    return data;
  }

  private static ObjectNode info(Einvoice invoice) {
    ObjectNode info = JSON.objectNode();
    invoice.fields().forEach((name, value) -> put(info, name, value));
    ArrayNode accounts = info.putArray("account_bank");
    for (Map<String, String> account : invoice.accounts()) {
      ObjectNode entry = accounts.addObject();
      account.forEach((name, value) -> put(entry, name, value));
    }
    ArrayNode table = info.putArray("table");
    for (Map<String, String> line : invoice.lines()) {
      ArrayNode row = table.addArray();
      for (String column : invoice.columns()) {
        ObjectNode cell = row.addObject();
        cell.put("value", line.getOrDefault(column, ""));
        cell.putNull("box");
        cell.put("score", 1.0);
        cell.put("label", column);
      }
    }
    return info;
  }

  private static void put(ObjectNode node, String name, String value) {
    node.put(name, value);
    node.putNull(name + "_box");
    if (value.isEmpty()) {
      node.putNull(name + "_confidence");
    } else {
      node.put(name + "_confidence", 1.0);
    }
  }
}
