package vn.claimdesk.review.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.TextPage;

class PageTextsTest {

  private static final TextPage.Line LINE =
      new TextPage.Line(List.of(new TextPage.Word("Nguyễn", 0.9, new Box(1, 2, 30, 20))));

  private final Documents documents = mock();
  private final Recognition recognition = mock();
  private final PageTexts texts = new PageTexts(documents, recognition);

  @BeforeEach
  void aPageWithABlackSpot() throws IOException {
    var picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 200, 100);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(50, 40, 60, 20);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    when(documents.picture("C1", "p1", 0))
        .thenReturn(Optional.of(new Documents.Picture("image/png", bytes.toByteArray())));
  }

  @Test
  void readsTheWordsOfAPage() {
    when(recognition.readText(eq("C1"), any())).thenReturn(List.of(page()));

    assertThat(texts.page("C1", "p1")).containsExactly(LINE);
  }

  @Test
  void sendsNothingButThePieceEnlargedWithAMargin() throws IOException {
    when(recognition.readText(eq("C1"), any())).thenReturn(List.of(page()));

    assertThat(texts.region("C1", "p1", new Box(50, 40, 110, 60))).containsExactly(LINE);

    var sent = ArgumentCaptor.forClass(Paper.class);
    verify(recognition).readText(eq("C1"), sent.capture());
    BufferedImage piece = ImageIO.read(new ByteArrayInputStream(sent.getValue().content()));
    assertThat(piece.getWidth()).isEqualTo(2 * 60 + 48);
    assertThat(piece.getHeight()).isEqualTo(2 * 20 + 48);
    assertThat(new Color(piece.getRGB(5, 5))).isEqualTo(Color.WHITE);
    assertThat(new Color(piece.getRGB(80, 40))).isEqualTo(Color.BLACK);
  }

  @Test
  void takesAPieceThatIsBareForEmpty() {
    when(recognition.readText(eq("C1"), any()))
        .thenThrow(new NothingReadException(NothingReadException.Cause.NO_CONTENT, "nothing"));

    assertThat(texts.region("C1", "p1", new Box(0, 0, 40, 30))).isEmpty();
  }

  @Test
  void refusesPiecesBesideThePageAndPagesOfOtherClaims() {
    assertThatThrownBy(() -> texts.region("C1", "p1", new Box(300, 0, 400, 50)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> texts.region("C1", "p1", new Box(60, 50, 20, 10)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> texts.page("C1", "foreign"))
        .isInstanceOf(NoSuchElementException.class);
  }

  private static TextPage page() {
    return new TextPage(0, List.of(new TextPage.Block(List.of(LINE))));
  }
}
