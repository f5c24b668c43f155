package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** From where papers may be fetched. */
class PlacesTest {

  private final Places places =
      new Places(
          new EmbeddedProperties(
              "k",
              "s",
              null,
              List.of("https://papers.example.com/pub"),
              DataSize.ofBytes(1_000),
              Duration.ofSeconds(5)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://papers.example.com/pub",
        "https://papers.example.com/pub/2026/a.pdf?key=1",
        "HTTPS://Papers.Example.com:443/pub/a.pdf",
      })
  void allowsWhatIsBelowAnAllowedAddress(String address) {
    assertThat(places.allowed(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://papers.example.com/public",
        "https://papers.example.com/secret",
        "https://papers.example.com/pub/../secret",
        "https://papers.example.com/pub/%2e%2e/secret",
        "https://papers.example.com/pub/.%2E/secret",
        "https://papers.example.com/pub/..%2fsecret",
        "https://papers.example.com:8443/pub/a.pdf",
        "http://papers.example.com/pub/a.pdf",
        "https://papers.example.com.evil.example/pub/a.pdf",
        "https://user@papers.example.com/pub/a.pdf",
        "https://evil.example/pub/a.pdf",
        "file:///pub/a.pdf",
        "//papers.example.com/pub/a.pdf",
        "nonsense",
      })
  void allowsNothingElse(String address) {
    assertThat(places.allowed(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8099/a", "http://localhost:8099/a"})
  void allowsThisApplicationOnceItIsThere(String address) {
    assertThat(places.allowed(address)).isEmpty();

    places.allowOwnAddress(8099);

    assertThat(places.allowed(address)).hasValueSatisfying(uri -> places.isOwn(uri));
    assertThat(places.isOwn(URI.create("https://papers.example.com/pub"))).isFalse();
  }
}
