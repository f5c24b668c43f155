package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads any supported file after looking at its bytes. */
@Component
class EmbeddedPageReader implements PageReader {

  private final PictureDecoder decoder;
  private final PictureReader pictures;
  private final PdfReader pdfs;

  EmbeddedPageReader(PictureDecoder decoder, PictureReader pictures, PdfReader pdfs) {
    this.decoder = decoder;
    this.pictures = pictures;
    this.pdfs = pdfs;
  }

  @Override
  public List<PageText> read(byte[] content) {
    InputKind kind = InputKind.of(content);
    if (kind == InputKind.PDF) {
      return pdfs.read(content);
    }
    List<PageText> pages = new ArrayList<>();
    decoder.decode(
        content, kind, picture -> pages.add(pictures.read(picture).page(pages.size(), false)));
    return pages;
  }

  @Override
  public void check(byte[] content) {
    InputKind kind = InputKind.of(content);
    if (kind == InputKind.PDF) {
      pdfs.check(content);
    } else {
      decoder.decode(content, kind, picture -> {});
    }
  }

  @Override
  public boolean isPdf(byte[] content) {
    return InputKind.of(content) == InputKind.PDF;
  }
}
