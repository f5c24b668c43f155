package vn.claimdesk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the sample dossiers into a folder, to be looked at. */
final class DossierGallery {

  private DossierGallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    long start = System.nanoTime();
    for (var entry : new SampleDossiers(LocalDate.of(2026, 6, 15)).byReference().entrySet()) {
      SampleDossier dossier = entry.getValue().get();
      Path into = Files.createDirectories(folder.resolve(entry.getKey()));
      for (SampleFile file : dossier.files()) {
        Files.write(into.resolve(file.name()), file.content());
        System.out.println(entry.getKey() + " " + file.name() + " " + file.content().length);
        System.out.println("   " + file.pages());
      }
      System.out.println(dossier.request() + "\n" + dossier.policy());
    }
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
