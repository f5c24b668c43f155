package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.answer.ClaimsAnswer;
import vn.claimdesk.recognition.embedded.answer.CreditAnswer;
import vn.claimdesk.recognition.embedded.answer.EmployeeAnswer;
import vn.claimdesk.recognition.embedded.answer.IdentityAnswer;
import vn.claimdesk.recognition.embedded.answer.InvoiceAnswer;
import vn.claimdesk.recognition.embedded.answer.LabelsAnswer;
import vn.claimdesk.recognition.embedded.answer.LandAnswer;
import vn.claimdesk.recognition.embedded.answer.PapersAnswer;
import vn.claimdesk.recognition.embedded.answer.PapersAnswer.Kind;
import vn.claimdesk.recognition.embedded.answer.PlateAnswer;
import vn.claimdesk.recognition.embedded.answer.StatementAnswer;
import vn.claimdesk.recognition.embedded.answer.TablesAnswer;
import vn.claimdesk.recognition.embedded.answer.TextAnswer;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.page.UnreadableInputException;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Knows which operations the engine can answer, and has them answered. */
@Component
class Recognizer {

  private final PageReader pages;
  private final Map<Operation, Engine> engines = new EnumMap<>(Operation.class);

  /** Answers one operation from the bytes of its pictures. */
  private interface Engine {
    JsonNode answer(List<byte[]> contents, boolean pictures);
  }

  /** Answers from the pages of the only picture. */
  private interface PageEngine {
    JsonNode answer(List<ReadPage> pages, boolean pictures);
  }

  Recognizer(
      PageReader pages,
      LabelsAnswer labels,
      ClaimsAnswer claims,
      InvoiceAnswer invoices,
      StatementAnswer statements,
      InvoiceXmlAnswer einvoices,
      IdentityAnswer identities,
      TextAnswer texts,
      TablesAnswer tables,
      PapersAnswer papers,
      LandAnswer land,
      EmployeeAnswer employees,
      CreditAnswer credits,
      PlateAnswer plates) {
    this.pages = pages;
    engines.put(Operation.LABELS, ofPages(labels::of));
    engines.put(Operation.CLAIMS, ofPages(claims::of));
    engines.put(Operation.INVOICE, ofPages(invoices::of));
    engines.put(Operation.INVOICE_VEHICLE, ofPages(invoices::of));
    engines.put(Operation.BANK_STATEMENT, ofPages(statements::of));
    engines.put(Operation.GENERAL, ofPages((read, pictures) -> texts.of(read)));
    engines.put(Operation.SCAN, ofPages((read, pictures) -> texts.of(read)));
    engines.put(Operation.TABLES, ofPages((read, pictures) -> tables.of(read)));
    engines.put(Operation.LAND_CERTIFICATE, ofPages(land::of));
    engines.put(Operation.EMPLOYEE_PROFILE, ofPages(employees::of));
    engines.put(Operation.CREDIT_REPORT, ofPages(credits::of));
    engines.put(
        Operation.VEHICLE_PLATE, (contents, pictures) -> plates.of(contents.get(0), pictures));
    engines.put(Operation.PAPERS, ofPages(identities::all));
    engines.put(
        Operation.CARD,
        (contents, pictures) ->
            pages.isPdf(contents.get(0))
                ? identities.all(read(contents.get(0)), pictures)
                : identities.one(read(contents.get(0)), pictures));
    engines.put(
        Operation.CARDS,
        (contents, pictures) ->
            identities.both(read(contents.get(0)), read(contents.get(1)), pictures));
    Map.of(
            Operation.VEHICLE, Kind.VEHICLE,
            Operation.VEHICLE_REGISTRATION, Kind.VEHICLE_REGISTRATION,
            Operation.VEHICLE_INSPECTION, Kind.VEHICLE_INSPECTION,
            Operation.DRIVING_LICENSE, Kind.DRIVING_LICENSE,
            Operation.BIRTH_CERTIFICATE, Kind.BIRTH_CERTIFICATE,
            Operation.BUSINESS_REGISTRATION, Kind.BUSINESS_REGISTRATION,
            Operation.PRICE_QUOTATION, Kind.PRICE_QUOTATION)
        .forEach(
            (operation, kind) ->
                engines.put(
                    operation, ofPages((read, pictures) -> papers.of(kind, read, pictures))));
    engines.put(
        Operation.VEHICLE_REGISTRATIONS,
        (contents, pictures) ->
            papers.sides(read(contents.get(0)), read(contents.get(1)), pictures));
    engines.put(Operation.INVOICE_XML, (contents, pictures) -> einvoices.of(contents.get(0)));
  }

  boolean answers(Operation operation) {
    return engines.containsKey(operation);
  }

  /**
   * What the contract has under the envelope's first key. Unreadable pictures are told apart from
   * those without content; where there is no engine, nothing is made up: the request failed.
   */
  JsonNode answer(Operation operation, List<byte[]> contents, boolean pictures) {
    try {
      Engine engine = engines.get(operation);
      if (engine == null) {
        contents.forEach(pages::check);
        throw new ContractException(ContractError.PROCESSING);
      }
      JsonNode data = engine.answer(contents, pictures);
      if (data.isEmpty()) {
        throw new ContractException(ContractError.NO_CONTENT);
      }
      return data;
    } catch (UnreadableInputException unreadable) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, unreadable);
    }
  }

  private Engine ofPages(PageEngine engine) {
    return (contents, pictures) -> engine.answer(read(contents.get(0)), pictures);
  }

  private List<ReadPage> read(byte[] content) {
    return pages.read(content).stream().map(ReadPage::of).toList();
  }
}
