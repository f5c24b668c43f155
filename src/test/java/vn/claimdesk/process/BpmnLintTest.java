package vn.claimdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The models pass bpmnlint's recommended rules and those for Camunda 7.24, without a warning. Needs
 * npm; is left out where there is none, unless CLAIMDESK_REQUIRE_TOOLS is {@code true}.
 */
class BpmnLintTest {

  private static final Path PROJECT = Path.of("src/test/bpmnlint");
  private static final Path WORK = Path.of("target/bpmnlint");

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void findsNothingToComplainAbout() throws Exception {
    requireNpm();
    Files.createDirectories(WORK);
    for (String file : List.of("package.json", "package-lock.json", ".bpmnlintrc")) {
      Files.copy(PROJECT.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    run(List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
    List<String> lint =
        new ArrayList<>(
            List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0"));
    try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
      models
          .filter(model -> model.toString().endsWith(".bpmn"))
          .map(model -> model.toAbsolutePath().toString())
          .sorted()
          .forEach(lint::add);
    }
    run(lint);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    File output = WORK.resolve("output.txt").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    int exit = process.waitFor();
    assertThat(exit)
        .as("%s%n%s", command, Files.readString(output.toPath(), StandardCharsets.UTF_8))
        .isZero();
  }

  private static void requireNpm() throws InterruptedException {
    try {
      Process npm =
          new ProcessBuilder("npm", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (npm.waitFor() == 0) {
        return;
      }
    } catch (IOException notOnThePath) {
      // told below
    }
    String message = "npm is needed to lint the models";
    if ("true".equals(System.getenv("CLAIMDESK_REQUIRE_TOOLS"))) {
      fail(message);
    }
    abort(message);
  }
}
