package vn.claimdesk.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.field.Box;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.review.text.PageTexts;

/** The words of a page, and pieces of it read anew, for the form "review fields". */
@RestController
@RequestMapping("/api/tasks/{taskId}/pages/{pageId}")
@Tag(name = "Tasks")
class PageTextController {

  private final TaskAccess access;
  private final PageTexts texts;

  PageTextController(TaskAccess access, PageTexts texts) {
    this.access = access;
    this.texts = texts;
  }

  /** Words in reading order; {@code line} counts the lines they stand in. */
  record Words(List<WordPart> words) {}

  record WordPart(
      String text, @Nullable Double confidence, @Nullable List<Integer> box, int line) {}

  /** {@code box}: left, top, right, bottom in pixels of the page's picture. */
  record Region(List<Integer> box) {}

  record RegionText(List<LinePart> lines) {}

  record LinePart(String text, @Nullable Double confidence) {}

  @Operation(
      summary = "The words of a page of the task's claim",
      description =
          "The first time the page is sent to the recognition service; 503 where it fails.")
  @GetMapping("/words")
  Words words(
      @PathVariable String taskId, @PathVariable String pageId, Principal user, Locale locale) {
    String claim = claim(taskId, user, locale);
    List<TextPage.Line> lines = read(() -> texts.page(claim, pageId), locale);
    List<WordPart> words = new java.util.ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      for (TextPage.Word word : lines.get(line).words()) {
        words.add(new WordPart(word.text(), word.confidence(), Box.corners(word.box()), line));
      }
    }
    return new Words(words);
  }

  @Operation(
      summary = "Read a piece of a page anew",
      description = "400 where the box is not on the page; 503 where the service fails.")
  @PostMapping("/region")
  RegionText region(
      @PathVariable String taskId,
      @PathVariable String pageId,
      @RequestBody Region region,
      Principal user,
      Locale locale) {
    List<Integer> box = region.box();
    if (box == null || box.size() != 4 || box.contains(null)) {
      throw access.problem(HttpStatus.BAD_REQUEST, "regionOutside", locale);
    }
    String claim = claim(taskId, user, locale);
    Box piece = new Box(box.get(0), box.get(1), box.get(2), box.get(3));
    return new RegionText(
        read(() -> texts.region(claim, pageId, piece), locale).stream()
            .map(line -> new LinePart(line.text(), line.confidence()))
            .toList());
  }

  private String claim(String taskId, Principal user, Locale locale) {
    return access.seen(taskId, ClaimProcess.TASK_REVIEW_FIELDS, user, locale).claimNumber();
  }

  private List<TextPage.Line> read(Supplier<List<TextPage.Line>> reading, Locale locale) {
    try {
      return reading.get();
    } catch (NoSuchElementException unknown) {
      throw access.problem(HttpStatus.NOT_FOUND, "pageUnknown", locale);
    } catch (IllegalArgumentException outside) {
      throw access.problem(HttpStatus.BAD_REQUEST, "regionOutside", locale);
    } catch (RecognitionUnavailableException failed) {
      throw access.problem(HttpStatus.SERVICE_UNAVAILABLE, "readingFailed", locale);
    }
  }
}
