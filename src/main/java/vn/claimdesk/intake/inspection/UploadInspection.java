package vn.claimdesk.intake.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.Documents.NewFile;
import vn.claimdesk.intake.FileInspection;
import vn.claimdesk.intake.Intake.Upload;
import vn.claimdesk.intake.IntakeLimits;
import vn.claimdesk.intake.IntakeRefusedException;

/**
 * Opens uploads one after the other. A file sent twice is kept once: claimants do that by mistake,
 * and paying for the same invoice twice must not start here.
 */
@Component
class UploadInspection implements FileInspection {

  private final IntakeLimits limits;
  private final PdfInspection pdfs = new PdfInspection();
  private final PictureInspection pictures;

  UploadInspection(IntakeLimits limits) {
    this.limits = limits;
    this.pictures = new PictureInspection(limits.maxPicturePixels());
  }

  @Override
  public Inspected inspect(List<Upload> uploads) {
    if (uploads.isEmpty()) {
      throw new IntakeRefusedException(400, "noFiles", null);
    }
    if (uploads.size() > limits.maxFiles()) {
      throw new IntakeRefusedException(
          413, "tooManyFiles", null, Integer.toString(limits.maxFiles()));
    }
    FileNames names = new FileNames();
    List<NewFile> files = new ArrayList<>();
    List<String> repeated = new ArrayList<>();
    int pages = 0;
    for (Upload upload : uploads) {
      String name = FileNames.clean(upload.fileName());
      try {
        if (files.stream().anyMatch(file -> Arrays.equals(file.content(), upload.content()))) {
          repeated.add(name);
        } else {
          FileType type = type(name, upload.content());
          pages += open(type, upload.content());
          if (pages > limits.maxPages()) {
            throw new Refusal(413, "tooManyPages", Integer.toString(limits.maxPages()));
          }
          String unique = names.unique(name, files.size() + 1, type);
          files.add(new NewFile(unique, type.mediaType(), upload.content()));
        }
      } catch (Refusal refusal) {
        throw new IntakeRefusedException(
            refusal.status(), refusal.code(), name, refusal.arguments());
      }
    }
    return new Inspected(files, repeated);
  }

  private FileType type(String name, byte[] content) throws Refusal {
    if (content.length == 0) {
      throw Refusal.unprocessable("fileEmpty");
    }
    if (content.length > limits.maxFileSize().toBytes()) {
      throw new Refusal(413, "fileTooLarge", Long.toString(limits.maxFileSize().toMegabytes()));
    }
    FileType type = FileType.of(content).orElseThrow(() -> new Refusal(415, "fileType"));
    if (!type.mayBeNamed(name)) {
      throw new Refusal(415, "fileExtension", type.name());
    }
    return type;
  }

  /** Number of pages. */
  private int open(FileType type, byte[] content) throws Refusal {
    return switch (type) {
      case PDF -> pdfs.inspect(content);
      case JPEG, PNG, TIFF -> pictures.inspect(type, content);
      case XML -> XmlInspection.inspect(content);
    };
  }
}
