package vn.claimdesk.document.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Page;

/** The tables {@code claim_document} and {@code claim_document_page}. */
@Component
class DocumentRows {

  /** Room between grouped documents for the further ones that reading finds in them. */
  private static final int POSITION_STEP = 1000;

  private final JdbcClient jdbc;

  DocumentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean exist(String claimNumber) {
    return jdbc.sql("select count(*) from claim_document where claim_number = ?")
            .param(claimNumber)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Adds a document of pages that share a label, behind all others. */
  void add(List<Page> pages) {
    Page first = pages.get(0);
    int position =
        POSITION_STEP
            + jdbc.sql(
                    "select coalesce(max(position), 0) from claim_document where claim_number = ?"
                        + " and found_in is null")
                .param(first.claimNumber())
                .query(Integer.class)
                .single();
    String label = Objects.requireNonNull(first.label());
    String id =
        insert(
            new ClaimDocument(
                "",
                first.claimNumber(),
                first.fileId(),
                label,
                label,
                DocumentStatus.PENDING,
                List.of()),
            position,
            null);
    put(id, pages.stream().map(Page::id).toList());
  }

  String insert(ClaimDocument document, int position, @Nullable String foundIn) {
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            """
            insert into claim_document (id, claim_number, file_id, position, label, type, status,
              found_in)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(id)
        .param(document.claimNumber())
        .param(document.fileId())
        .param(position)
        .param(document.label())
        .param(document.type())
        .param(document.status().name())
        .param(foundIn)
        .update();
    return id;
  }

  int position(String documentId) {
    return jdbc.sql("select position from claim_document where id = ?")
        .param(documentId)
        .query(Integer.class)
        .single();
  }

  /** Makes these the pages of the document, in place of what was there. */
  void put(String documentId, List<String> pageIds) {
    jdbc.sql("delete from claim_document_page where document_id = ?").param(documentId).update();
    int position = 0;
    for (String pageId : pageIds) {
      jdbc.sql("insert into claim_document_page (document_id, position, page_id) values (?, ?, ?)")
          .param(documentId)
          .param(position++)
          .param(pageId)
          .update();
    }
  }

  /** Ids of the documents that grouping made, in dossier order. */
  List<String> grouped(String claimNumber) {
    return jdbc.sql(
            "select id from claim_document where claim_number = ? and found_in is null"
                + " order by position")
        .param(claimNumber)
        .query(String.class)
        .list();
  }

  List<ClaimDocument> ofClaim(String claimNumber) {
    Map<String, List<Page>> pages = pages(claimNumber);
    return jdbc
        .sql("select * from claim_document where claim_number = ? order by position")
        .param(claimNumber)
        .query(DocumentRows::withoutPages)
        .list()
        .stream()
        .map(document -> with(pages.getOrDefault(document.id(), List.of()), document))
        .toList();
  }

  Optional<ClaimDocument> find(String documentId) {
    return jdbc.sql("select * from claim_document where id = ?")
        .param(documentId)
        .query(DocumentRows::withoutPages)
        .optional()
        .map(document -> with(pagesOf(documentId), document));
  }

  /** The document of each page as it was sent, by page id. */
  Map<String, String> ofOriginalPages(String claimNumber) {
    Map<String, String> documents = new HashMap<>();
    jdbc.sql(
            """
            select coalesce(p.cut_from, p.id) as page_id, d.id as document_id
            from claim_document d
            join claim_document_page dp on dp.document_id = d.id
            join claim_page p on p.id = dp.page_id
            where d.claim_number = ? order by d.position""")
        .param(claimNumber)
        .query(
            row -> {
              documents.putIfAbsent(row.getString("page_id"), row.getString("document_id"));
            });
    return documents;
  }

  private List<Page> pagesOf(String documentId) {
    return jdbc.sql(
            "select "
                + Rows.PAGE
                + " from claim_document_page dp join claim_page p on p.id = dp.page_id"
                + " where dp.document_id = ? order by dp.position")
        .param(documentId)
        .query((row, number) -> Rows.page(row, documentId))
        .list();
  }

  /** The pages of all documents of a claim, by the id of the document. */
  private Map<String, List<Page>> pages(String claimNumber) {
    Map<String, List<Page>> pages = new HashMap<>();
    jdbc.sql(
            "select dp.document_id, "
                + Rows.PAGE
                + " from claim_document d join claim_document_page dp on dp.document_id = d.id"
                + " join claim_page p on p.id = dp.page_id"
                + " where d.claim_number = ? order by dp.document_id, dp.position")
        .param(claimNumber)
        .query(
            row -> {
              String document = row.getString("document_id");
              pages
                  .computeIfAbsent(document, any -> new ArrayList<>())
                  .add(Rows.page(row, document));
            });
    return pages;
  }

  private static ClaimDocument with(List<Page> pages, ClaimDocument document) {
    return new ClaimDocument(
        document.id(),
        document.claimNumber(),
        document.fileId(),
        document.label(),
        document.type(),
        document.status(),
        pages);
  }

  private static ClaimDocument withoutPages(ResultSet row, int number) throws SQLException {
    return new ClaimDocument(
        row.getString("id"),
        row.getString("claim_number"),
        row.getString("file_id"),
        row.getString("label"),
        row.getString("type"),
        DocumentStatus.valueOf(row.getString("status")),
        List.of());
  }
}
