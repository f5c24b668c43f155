package vn.claimdesk.adjudication.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Cost;
import vn.claimdesk.adjudication.Expenses;
import vn.claimdesk.adjudication.web.PaperPart.CostPart;
import vn.claimdesk.adjudication.web.PaperPart.LinePart;
import vn.claimdesk.adjudication.web.PaperPart.PagePart;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Page;
import vn.claimdesk.field.CatalogueNames;

/** Lays out the documents of a claim, and the costs they prove line by line. */
@Component
class Papers {

  private final Documents documents;
  private final CatalogueNames names;
  private final MessageSource messages;

  Papers(Documents documents, CatalogueNames names, MessageSource messages) {
    this.documents = documents;
    this.names = names;
    this.messages = messages;
  }

  List<PaperPart> of(String claimNumber, Locale locale) {
    return documents.documents(claimNumber).stream()
        .map(
            document ->
                new PaperPart(
                    document.id(),
                    names.paper(document.type(), locale),
                    document.pages().stream().map(Papers::page).toList()))
        .toList();
  }

  List<CostPart> costs(Expenses expenses, List<PaperPart> papers, Locale locale) {
    return expenses.costs().stream().map(cost -> cost(cost, papers, locale)).toList();
  }

  private CostPart cost(Cost cost, List<PaperPart> papers, Locale locale) {
    String on = cost.detailedIn() == null ? cost.documentId() : cost.detailedIn();
    return new CostPart(
        cost.documentId(),
        typeName(papers, cost.documentId()),
        cost.number(),
        cost.amount(),
        cost.detailedIn() == null ? null : typeName(papers, cost.detailedIn()),
        cost.lines().stream().map(line -> line(line, on, papers, locale)).toList());
  }

  private LinePart line(Cost.Line line, String document, List<PaperPart> papers, Locale locale) {
    String text =
        line.kind() == Cost.Kind.PRINTED
            ? line.text()
            : messages.getMessage("adjudication.line." + line.kind().code(), null, locale);
    return LinePart.of(line, text, pageId(papers, document, line.page()));
  }

  private static @Nullable String pageId(List<PaperPart> papers, String document, int page) {
    return papers.stream()
        .filter(paper -> paper.id().equals(document) && page < paper.pages().size())
        .map(paper -> paper.pages().get(page).id())
        .findFirst()
        .orElse(null);
  }

  private static String typeName(List<PaperPart> papers, String document) {
    return papers.stream()
        .filter(paper -> paper.id().equals(document))
        .map(PaperPart::typeName)
        .findFirst()
        .orElse("");
  }

  private static PagePart page(Page page) {
    return new PagePart(page.id(), page.width(), page.height(), page.image());
  }
}
