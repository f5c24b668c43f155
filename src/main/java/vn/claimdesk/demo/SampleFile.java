package vn.claimdesk.demo;

import java.util.List;
import vn.claimdesk.demo.paper.PageTruth;

/** A file of a fictional dossier and what its pages really say. */
public record SampleFile(String name, byte[] content, List<PageTruth> pages) {

  public SampleFile {
    pages = List.copyOf(pages);
  }
}
