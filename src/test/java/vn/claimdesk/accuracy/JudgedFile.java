package vn.claimdesk.accuracy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps judged values in a file, one on a line. */
final class JudgedFile {

  private static final JsonMapper JSON = new JsonMapper();

  private JudgedFile() {}

  static void write(List<Judged> judged, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Judged one : judged) {
      lines.add(JSON.writeValueAsString(one));
    }
    Files.write(file, lines);
  }

  static List<Judged> read(Path file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      judged.add(JSON.readValue(line, Judged.class));
    }
    return judged;
  }
}
