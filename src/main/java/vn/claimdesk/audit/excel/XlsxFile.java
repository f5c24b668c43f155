package vn.claimdesk.audit.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.claimdesk.audit.reconciliation.ListRows;
import vn.claimdesk.audit.reconciliation.ReconciliationRefusedException;
import vn.claimdesk.audit.reconciliation.SpreadsheetFile;

/**
 * Reads spreadsheets row by row as they stand: nothing is worked out and nothing is fetched. What
 * the file unpacks to is measured before any of it is understood.
 */
@Component
class XlsxFile implements SpreadsheetFile {

  private static final long MOST_UNPACKED = 100L << 20;
  private static final int MOST_PARTS = 2_000;

  @Override
  public void read(byte[] content, ListRows rows) {
    measure(content);
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
      read(new XSSFReader(file), new ReadOnlySharedStringsTable(file), rows);
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | XmlException
        | ParserConfigurationException damaged) {
      throw isBomb(damaged) ? new ReconciliationRefusedException("bomb") : damaged();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | POIXMLException nonsense) {
      throw damaged();
    }
  }

  private static void read(XSSFReader reader, ReadOnlySharedStringsTable texts, ListRows rows)
      throws IOException,
          OpenXML4JException,
          SAXException,
          XmlException,
          ParserConfigurationException {
    boolean since1904 = since1904(reader);
    var sheets = reader.getSheetsData();
    while (sheets.hasNext() && !rows.done()) {
      rows.sheet();
      try (InputStream sheet = sheets.next()) {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XlsxSheet(texts, reader.getStylesTable(), since1904, rows));
        parser.parse(new InputSource(sheet));
      }
    }
  }

  private static boolean since1904(XSSFReader reader)
      throws IOException, OpenXML4JException, XmlException {
    try (InputStream data = reader.getWorkbookData()) {
      var properties =
          WorkbookDocument.Factory.parse(data, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
              .getWorkbook()
              .getWorkbookPr();
      return properties != null && properties.getDate1904();
    }
  }

  /** The library has a measure of its own, the ratio of packed to unpacked bytes. */
  private static boolean isBomb(Exception damaged) {
    return String.valueOf(damaged.getMessage()).contains("Zip bomb");
  }

  private static void measure(byte[] content) {
    long unpacked = 0;
    int parts = 0;
    var buffer = new byte[1 << 16];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            throw new ReconciliationRefusedException("bomb");
          }
        }
        if (parts > MOST_PARTS) {
          throw new ReconciliationRefusedException("bomb");
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw damaged();
    }
    if (parts == 0) {
      throw damaged();
    }
  }

  private static ReconciliationRefusedException damaged() {
    return new ReconciliationRefusedException("damaged");
  }
}
