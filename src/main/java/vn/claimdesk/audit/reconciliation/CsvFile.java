package vn.claimdesk.audit.reconciliation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Text files of rows as spreadsheets in Vietnam write them: commas, semicolons or tabs; UTF-8,
 * UTF-16 or Windows-1258.
 */
final class CsvFile {

  private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");
  private static final int SNIFFED_LINES = 30;

  private CsvFile() {}

  /**
   * @throws ReconciliationRefusedException where the quotes make no sense
   */
  static void read(byte[] content, ListRows rows) {
    String text = decoded(content);
    String body = text.replaceFirst("(?i)^sep=.\\R", "");
    int skipped = body.length() == text.length() ? 0 : 1;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(body))
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();
    long last = 0;
    try (var parser = format.parse(new StringReader(body))) {
      for (CSVRecord line : parser) {
        last = line.getRecordNumber() + skipped;
        rows.row((int) last, line.stream().map(ListCell::of).toList());
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new ReconciliationRefusedException("brokenQuotes", Long.toString(last + 1));
    }
  }

  /** With a byte order mark as it says; else UTF-8 if it is that; else what Windows wrote here. */
  private static String decoded(byte[] content) {
    String text;
    if (starts(content, 0xFF, 0xFE)) {
      text = new String(content, StandardCharsets.UTF_16);
    } else if (starts(content, 0xFE, 0xFF)) {
      text = new String(content, StandardCharsets.UTF_16);
    } else if (zeros(content, 1) > content.length / 8) {
      text = new String(content, StandardCharsets.UTF_16LE);
    } else if (zeros(content, 0) > content.length / 8) {
      text = new String(content, StandardCharsets.UTF_16BE);
    } else {
      text = utf8OrWindows(content);
    }
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static String utf8OrWindows(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException older) {
      return new String(content, VIETNAMESE_WINDOWS);
    }
  }

  private static boolean starts(byte[] content, int first, int second) {
    return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  private static int zeros(byte[] content, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(content.length, 4096); i += 2) {
      zeros += content[i] == 0 ? 1 : 0;
    }
    return content.length < 4096 ? zeros : zeros * (content.length / 4096);
  }

  /** The one that stands most often in the first line that has any. */
  private static char delimiter(String text) {
    return text.lines()
        .limit(SNIFFED_LINES)
        .map(line -> line.replaceAll("\"[^\"]*\"", ""))
        .flatMap(line -> Stream.of(';', '\t', ',').filter(sign -> count(line, sign) >= 2).limit(1))
        .findFirst()
        .orElse(',');
  }

  private static long count(String line, char sign) {
    return line.chars().filter(character -> character == sign).count();
  }
}
