package vn.claimdesk.recognition.embedded.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import vn.claimdesk.field.Box;

/**
 * One Tesseract instance with the Vietnamese model. Not thread-safe: {@link OcrEngines} lends it.
 */
final class OcrEngine implements AutoCloseable {

  /** Where Tesseract looks for text. */
  enum Layout {
    SPARSE(tesseract.PSM_SPARSE_TEXT),
    COLUMN(tesseract.PSM_SINGLE_COLUMN),
    BLOCK(tesseract.PSM_SINGLE_BLOCK),
    LINE(tesseract.PSM_SINGLE_LINE);

    private final int mode;

    Layout(int mode) {
      this.mode = mode;
    }
  }

  private static final String LANGUAGE = "vie";
  private static final int WORD_LEVEL = 5;
  private static final int TSV_COLUMNS = 12;

  private final TessBaseAPI api;
  private final int millisPerPass;
  private Deadline page;

  OcrEngine(byte[] model, int secondsPerPass) {
    this.millisPerPass = secondsPerPass * 1000;
    this.page = Deadline.in(secondsPerPass);
    this.api = new TessBaseAPI();
    String nowhere = System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    try (BytePointer data = new BytePointer(model);
        BytePointer language = new BytePointer(LANGUAGE);
        PointerPointer<BytePointer> noConfigs = new PointerPointer<>(1);
        StringVector names = new StringVector("debug_file");
        StringVector values = new StringVector(nowhere)) {
      int failed =
          api.Init(
              data,
              model.length,
              language,
              tesseract.OEM_LSTM_ONLY,
              noConfigs,
              0,
              names,
              values,
              false,
              null);
      if (failed != 0) {
        api.close();
        throw new IllegalStateException("Tesseract refused the Vietnamese model");
      }
    }
  }

  /** All reads from now on are of one page, which has this long. */
  void startPage(Deadline deadline) {
    page = deadline;
  }

  /** Whether so much of the page's time is gone that it should not be tried another way. */
  boolean late() {
    return page.millisLeft() < millisPerPass;
  }

  /**
   * Reads a picture; nothing where the page's time is over.
   *
   * @param gray 8-bit, one channel, dark letters on light ground
   * @return words in Tesseract's order, boxes in pixels of the picture
   */
  List<Word> read(Mat gray, Layout layout) {
    return read(gray, layout, "");
  }

  /** Reads with nothing but the given characters; all of them where empty. */
  List<Word> read(Mat gray, Layout layout, String characters) {
    Mat quiet = Grain.without(gray).orElse(null);
    if (quiet == null) {
      return List.of();
    }
    try {
      return recognized(quiet, layout, characters);
    } finally {
      if (quiet != gray) {
        quiet.close();
      }
    }
  }

  private List<Word> recognized(Mat gray, Layout layout, String characters) {
    int millis = Math.min(millisPerPass, page.millisLeft());
    if (millis == 0) {
      return List.of();
    }
    api.SetVariable("tessedit_char_whitelist", characters);
    api.SetPageSegMode(layout.mode);
    api.SetImage(gray.data(), gray.cols(), gray.rows(), 1, (int) gray.step());
    api.SetSourceResolution(200);
    try (ETEXT_DESC monitor = new ETEXT_DESC()) {
      monitor.set_deadline_msecs(millis);
      if (api.Recognize(monitor) != 0) {
        return List.of();
      }
      BytePointer tsv = api.GetTSVText(0);
      if (tsv == null || tsv.isNull()) {
        return List.of();
      }
      try {
        return words(tsv.getString(StandardCharsets.UTF_8));
      } finally {
        tesseract.TessDeleteText(tsv);
      }
    } finally {
      api.Clear();
    }
  }

  private static List<Word> words(String tsv) {
    List<Word> words = new ArrayList<>();
    for (String line : tsv.split("\n")) {
      String[] cell = line.split("\t", TSV_COLUMNS);
      if (cell.length == TSV_COLUMNS
          && Integer.parseInt(cell[0]) == WORD_LEVEL
          && !cell[11].isBlank()) {
        int left = Integer.parseInt(cell[6]);
        int top = Integer.parseInt(cell[7]);
        words.add(
            new Word(
                Normalizer.normalize(cell[11].strip(), Normalizer.Form.NFC),
                Math.max(0, Math.min(1, Double.parseDouble(cell[10]) / 100)),
                new Box(
                    left, top, left + Integer.parseInt(cell[8]), top + Integer.parseInt(cell[9]))));
      }
    }
    return words;
  }

  @Override
  public void close() {
    api.End();
    api.close();
  }
}
