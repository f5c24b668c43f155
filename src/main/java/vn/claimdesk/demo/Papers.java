package vn.claimdesk.demo;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import vn.claimdesk.demo.capture.Encoding;
import vn.claimdesk.demo.capture.OfficeScan;
import vn.claimdesk.demo.capture.PhonePhoto;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.EInvoiceXml;
import vn.claimdesk.demo.paper.PageTruth;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Press;

/** Makes files of papers the way they reach an insurer. */
public final class Papers {

  private static final double SCAN_QUALITY = 0.6;
  private static final double PHOTO_QUALITY = 0.5;

  private Papers() {}

  /** Sheets put through an office scanner together: one PDF of pictures. */
  public static SampleFile scannedPdf(String name, List<Artwork> sheets, long seed) {
    List<BufferedImage> scans =
        IntStream.range(0, sheets.size()).mapToObj(i -> scan(sheets.get(i), seed + i)).toList();
    return new SampleFile(
        name, Encoding.scannedPdf(scans, SCAN_QUALITY, OfficeScan.DPI), truths(sheets));
  }

  /** A sheet scanned to a JPEG. */
  public static SampleFile scannedJpeg(String name, Artwork sheet, long seed) {
    return new SampleFile(
        name, Encoding.jpeg(scan(sheet, seed), SCAN_QUALITY), List.of(sheet.truth()));
  }

  private static BufferedImage scan(Artwork sheet, long seed) {
    return OfficeScan.of(Press.picture(sheet, OfficeScan.DPI), seed);
  }

  /** A sheet photographed on a table. */
  public static SampleFile photo(
      String name, Artwork sheet, PhonePhoto.Condition condition, long seed) {
    BufferedImage photo =
        PhonePhoto.of(Press.picture(sheet, PhonePhoto.SHEET_DPI), condition, seed);
    return new SampleFile(name, Encoding.jpeg(photo, PHOTO_QUALITY), List.of(sheet.truth()));
  }

  /** A sheet photographed wherever it happened to lie. */
  public static SampleFile photoAnywhere(
      String name, Artwork sheet, PhonePhoto.Condition condition, long seed) {
    BufferedImage photo =
        PhonePhoto.anywhere(Press.picture(sheet, PhonePhoto.SHEET_DPI), condition, seed);
    return new SampleFile(name, Encoding.jpeg(photo, PHOTO_QUALITY), List.of(sheet.truth()));
  }

  /** Cards photographed together: one page that shows several papers. */
  public static SampleFile cardPhoto(
      String name, List<Artwork> cards, PhonePhoto.Condition condition, long seed) {
    BufferedImage photo = PhonePhoto.ofCards(pictures(cards), condition, seed);
    return new SampleFile(name, Encoding.jpeg(photo, PHOTO_QUALITY), List.of(together(cards)));
  }

  /** Likewise, wherever they happened to lie, one below the other or side by side. */
  public static SampleFile cardPhotoAnywhere(
      String name, List<Artwork> cards, PhonePhoto.Condition condition, long seed) {
    BufferedImage photo = PhonePhoto.cardsAnywhere(pictures(cards), condition, seed);
    return new SampleFile(name, Encoding.jpeg(photo, PHOTO_QUALITY), List.of(together(cards)));
  }

  private static List<BufferedImage> pictures(List<Artwork> cards) {
    return cards.stream().map(card -> Press.picture(card, PhonePhoto.CARD_DPI)).toList();
  }

  private static PageTruth together(List<Artwork> cards) {
    return new PageTruth(
        cards.get(0).truth().label(),
        cards.stream().flatMap(card -> card.truth().papers().stream()).toList());
  }

  /** A PDF straight from the software that made the papers. */
  public static SampleFile digitalPdf(String name, List<Artwork> sheets) {
    return new SampleFile(name, Press.pdf(sheets), truths(sheets));
  }

  /** A faultless picture. */
  public static SampleFile cleanPng(String name, Artwork sheet, int dpi) {
    return new SampleFile(name, Encoding.png(Press.picture(sheet, dpi)), List.of(sheet.truth()));
  }

  /** An electronic invoice. */
  public static SampleFile xml(String name, PaperData invoice, EInvoiceXml.Shape shape) {
    return new SampleFile(
        name, EInvoiceXml.of(invoice, shape), List.of(EInvoiceXml.truth(invoice)));
  }

  private static List<PageTruth> truths(List<Artwork> sheets) {
    return sheets.stream().map(Artwork::truth).toList();
  }
}
