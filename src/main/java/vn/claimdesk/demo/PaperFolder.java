package vn.claimdesk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Keeps the files of the sample dossiers, so that a newcomer has papers to file. */
@Component
@ConditionalOnProperty("claimdesk.demo.enabled")
class PaperFolder {

  private static final Logger LOG = LoggerFactory.getLogger(PaperFolder.class);

  private final Path folder;

  PaperFolder(@Value("${claimdesk.demo.papers}") String folder) {
    this.folder = Path.of(folder);
  }

  /**
   * Writes a dossier's files into a folder of its reference; where that fails, the start goes on.
   */
  void keep(SampleDossier dossier) {
    Path into = folder.resolve(String.valueOf(dossier.request().reference()));
    try {
      Files.createDirectories(into);
      for (SampleFile file : dossier.files()) {
        Files.write(into.resolve(file.name()), file.content());
      }
    } catch (IOException e) {
      LOG.warn("The papers could not be written to {}", into.toAbsolutePath(), e);
    }
  }
}
