package vn.claimdesk.recognition.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.claimdesk.recognition.EngineEdition;

/** Names this edition of the engine by all that its answers depend on. */
@Configuration(proxyBeanMethods = false)
class EngineFingerprint {

  /** To be raised with every change of the code that changes what is read from the same bytes. */
  static final String VERSION = "5";

  private static final List<String> DATA =
      List.of("classpath*:recognition/**/*.*", "classpath*:ocr/*.traineddata.gz");
  private static final int DIGITS = 16;

  @Bean
  EngineEdition engineEdition() throws IOException {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    List<Resource> files = new ArrayList<>();
    for (String pattern : DATA) {
      files.addAll(List.of(resolver.getResources(pattern)));
    }
    return of(VERSION, files);
  }

  /** The edition of a version of the code with its data, in whatever order the files come. */
  static EngineEdition of(String version, List<Resource> files) throws IOException {
    List<byte[]> hashes = new ArrayList<>();
    for (Resource file : files) {
      MessageDigest digest = sha256();
      digest.update((file.getFilename() + "\n").getBytes(StandardCharsets.UTF_8));
      hashes.add(digest.digest(file.getContentAsByteArray()));
    }
    hashes.sort(Arrays::compare);
    MessageDigest whole = sha256();
    whole.update(version.getBytes(StandardCharsets.UTF_8));
    hashes.forEach(whole::update);
    return new EngineEdition(HexFormat.of().formatHex(whole.digest()).substring(0, DIGITS));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
