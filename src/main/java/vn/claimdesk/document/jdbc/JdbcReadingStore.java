package vn.claimdesk.document.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.ReadingStore;
import vn.claimdesk.document.render.ScaledPicture;

/**
 * Keeps readings beside the pages as they were sent: an aligned picture is a page row of its own
 * that remembers what it was cut from, so that two papers in one photo have a picture each.
 */
@Repository
class JdbcReadingStore implements ReadingStore {

  private final JdbcClient jdbc;
  private final DocumentRows documents;

  JdbcReadingStore(JdbcClient jdbc, DocumentRows documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  @Override
  public List<String> unclassified(String claimNumber) {
    return jdbc.sql(
            "select id from claim_file where claim_number = ? and classified = false"
                + " order by position")
        .param(claimNumber)
        .query(String.class)
        .list();
  }

  @Override
  public void markClassified(String fileId) {
    jdbc.sql("update claim_file set classified = true where id = ?").param(fileId).update();
  }

  @Override
  public List<String> furtherDocuments(String documentId) {
    return jdbc.sql("select id from claim_document where found_in = ? order by position")
        .param(documentId)
        .query(String.class)
        .list();
  }

  @Override
  @Transactional
  public ClaimDocument reset(String documentId) {
    List<String> family = new ArrayList<>(furtherDocuments(documentId));
    List<String> original = originalPages(documentId);
    family.forEach(further -> documents.put(further, List.of()));
    family.forEach(this::delete);
    documents.put(documentId, original);
    original.forEach(this::deleteCuts);
    return document(documentId);
  }

  @Override
  @Transactional
  public List<String> keep(String documentId, List<FoundPaper> papers) {
    ClaimDocument read = document(documentId);
    int position = documents.position(documentId);
    List<String> ids = new ArrayList<>();
    for (FoundPaper paper : papers) {
      String id =
          ids.isEmpty() ? documentId : documents.insert(read, position + ids.size(), documentId);
      close(id, paper.type(), DocumentStatus.READ);
      documents.put(id, paper.pages().stream().map(page -> pageFor(read, page)).toList());
      ids.add(id);
    }
    return ids;
  }

  @Override
  public void close(String documentId, String type, DocumentStatus status) {
    jdbc.sql("update claim_document set type = ?, status = ? where id = ?")
        .param(type)
        .param(status.name())
        .param(documentId)
        .update();
  }

  private ClaimDocument document(String documentId) {
    return documents
        .find(documentId)
        .orElseThrow(() -> new NoSuchElementException("no document " + documentId));
  }

  private String pageFor(ClaimDocument read, FoundPage found) {
    Page page = read.pages().get(found.page());
    byte[] picture = found.picture();
    return picture == null ? page.id() : cut(page, picture);
  }

  private String cut(Page page, byte[] picture) {
    String id = UUID.randomUUID().toString();
    int[] size = ScaledPicture.size(picture);
    jdbc.sql(
            """
            insert into claim_page (id, claim_number, file_id, page_index, label, label_source,
              width, height, picture, picture_type, cut_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(id)
        .param(page.claimNumber())
        .param(page.fileId())
        .param(page.index())
        .param(page.label())
        .param(page.labelSource() == null ? null : page.labelSource().name())
        .param(size[0])
        .param(size[1])
        .param(picture)
        .param(picture[0] == (byte) 0x89 ? "image/png" : "image/jpeg")
        .param(page.id())
        .update();
    return id;
  }

  private List<String> originalPages(String documentId) {
    return jdbc.sql(
            """
            select distinct sent.id as page_id, sent.bundle_position, sent.page_index
            from claim_document d
            join claim_document_page dp on dp.document_id = d.id
            join claim_page p on p.id = dp.page_id
            join claim_page sent on sent.id = coalesce(p.cut_from, p.id)
            where d.id = ? or d.found_in = ?
            order by sent.bundle_position, sent.page_index""")
        .param(documentId)
        .param(documentId)
        .query((row, number) -> row.getString("page_id"))
        .list();
  }

  private void delete(String documentId) {
    jdbc.sql("delete from claim_document where id = ?").param(documentId).update();
  }

  private void deleteCuts(String pageId) {
    jdbc.sql("delete from claim_page where cut_from = ?").param(pageId).update();
  }
}
