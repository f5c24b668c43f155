package vn.claimdesk.document.jdbc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.document.render.PageRenderer;
import vn.claimdesk.document.render.RenderedPage;
import vn.claimdesk.document.render.ScaledPicture;
import vn.claimdesk.document.render.TurnedPicture;

/** Keeps files and pages in the tables {@code claim_file} and {@code claim_page}. */
@Repository
class JdbcDocuments implements Documents {

  private final JdbcClient jdbc;
  private final PageRenderer renderer;
  private final DocumentRows documents;
  private final PageBundles bundles;

  JdbcDocuments(JdbcClient jdbc, PageRenderer renderer, DocumentRows documents) {
    this.jdbc = jdbc;
    this.renderer = renderer;
    this.documents = documents;
    this.bundles = new PageBundles(jdbc);
  }

  @Override
  @Transactional
  public void add(String claimNumber, List<NewFile> files) {
    int position = 0;
    for (NewFile file : files) {
      jdbc.sql(
              """
              insert into claim_file (id, claim_number, position, name, media_type, size_bytes,
                sha256, classified, content)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .param(UUID.randomUUID().toString())
          .param(claimNumber)
          .param(position++)
          .param(file.name())
          .param(file.mediaType())
          .param((long) file.content().length)
          .param(sha256(file.content()))
          .param(false)
          .param(file.content())
          .update();
    }
  }

  @Override
  public List<SourceFile> files(String claimNumber) {
    return jdbc.sql(
            "select id, claim_number, name, media_type, size_bytes, sha256 from claim_file"
                + " where claim_number = ? order by position")
        .param(claimNumber)
        .query(Rows::file)
        .list();
  }

  @Override
  public byte[] content(String fileId) {
    return jdbc.sql("select content from claim_file where id = ?")
        .param(fileId)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no file " + fileId));
  }

  @Override
  @Transactional
  public void renderPages(String claimNumber) {
    for (SourceFile file : files(claimNumber)) {
      if (!hasPages(file.id())) {
        renderer.render(file.mediaType(), content(file.id()), page -> add(file, page));
      }
    }
  }

  @Override
  public List<Page> pages(String claimNumber) {
    var documentOfPage = documents.ofOriginalPages(claimNumber);
    return jdbc.sql(
            "select "
                + Rows.PAGE
                + " from claim_page p join claim_file f on f.id = p.file_id"
                + " where p.claim_number = ? and p.cut_from is null"
                + " order by f.position, p.page_index")
        .param(claimNumber)
        .query((row, number) -> Rows.page(row, documentOfPage.get(row.getString("id"))))
        .list();
  }

  @Override
  public void label(String pageId, @Nullable String label, LabelSource source) {
    int changed =
        jdbc.sql("update claim_page set label = ?, label_source = ? where id = ?")
            .param(label)
            .param(label == null ? null : source.name())
            .param(pageId)
            .update();
    if (changed == 0) {
      throw new NoSuchElementException("no page " + pageId);
    }
  }

  @Override
  @Transactional
  public void turn(String pageId, int degrees) {
    byte[] picture =
        jdbc.sql("select picture from claim_page where id = ? and picture is not null")
            .param(pageId)
            .query((row, number) -> row.getBytes(1))
            .optional()
            .orElseThrow(() -> new NoSuchElementException("no picture of page " + pageId));
    RenderedPage turned = TurnedPicture.jpeg(picture, degrees);
    jdbc.sql(
            """
            update claim_page set picture = ?, picture_type = ?, width = ?, height = ?,
              turned = mod(turned + ?, 360) where id = ?""")
        .param(turned.picture())
        .param(RenderedPage.MEDIA_TYPE)
        .param(turned.width())
        .param(turned.height())
        .param(degrees)
        .param(pageId)
        .update();
  }

  @Override
  @Transactional
  public void arrange(String claimNumber, List<List<String>> arrangement) {
    bundles.put(claimNumber, arrangement);
  }

  @Override
  @Transactional
  public List<String> group(String claimNumber) {
    if (!documents.exist(claimNumber)) {
      List<Page> pages = pages(claimNumber);
      List<List<Page>> arranged = bundles.of(claimNumber, pages);
      (arranged.isEmpty() ? Grouping.of(pages) : arranged).forEach(documents::add);
    }
    return documents.grouped(claimNumber);
  }

  @Override
  public List<ClaimDocument> documents(String claimNumber) {
    return documents.ofClaim(claimNumber);
  }

  @Override
  public Optional<ClaimDocument> document(String documentId) {
    return documents.find(documentId);
  }

  @Override
  public Optional<Picture> picture(String claimNumber, String pageId, int width) {
    return jdbc.sql(
            "select picture, picture_type, width from claim_page where id = ? and claim_number = ?"
                + " and picture is not null")
        .param(pageId)
        .param(claimNumber)
        .query(
            (row, number) ->
                width == 0 || width >= row.getInt("width")
                    ? new Picture(row.getString("picture_type"), row.getBytes("picture"))
                    : new Picture(
                        RenderedPage.MEDIA_TYPE,
                        ScaledPicture.jpeg(row.getBytes("picture"), width)))
        .optional();
  }

  private boolean hasPages(String fileId) {
    return jdbc.sql("select count(*) from claim_page where file_id = ?")
            .param(fileId)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void add(SourceFile file, RenderedPage page) {
    jdbc.sql(
            """
            insert into claim_page (id, claim_number, file_id, page_index, width, height, picture,
              picture_type)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(UUID.randomUUID().toString())
        .param(file.claimNumber())
        .param(file.id())
        .param(page.index())
        .param(page.width())
        .param(page.height())
        .param(page.picture())
        .param(RenderedPage.MEDIA_TYPE)
        .update();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
