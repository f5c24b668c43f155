package vn.claimdesk.recognition.embedded.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Counts successful answers where a quota is configured, as the vendor does. It counts on this node
 * only: it exists so that the behaviour at the end of a quota can be tried, not to bill anyone.
 */
@Component
class Quota {

  private final AtomicLong left;
  private final boolean limited;

  Quota(EmbeddedProperties properties) {
    Long quota = properties.quota();
    this.limited = quota != null;
    this.left = new AtomicLong(quota == null ? 0 : quota);
  }

  /** Refuses where nothing is left. */
  void check() {
    if (limited && left.get() <= 0) {
      throw new ContractException(ContractError.OUT_OF_REQUESTS);
    }
  }

  /** Takes one successful answer off. */
  void use() {
    if (limited && left.getAndDecrement() <= 0) {
      throw new ContractException(ContractError.OUT_OF_REQUESTS);
    }
  }
}
