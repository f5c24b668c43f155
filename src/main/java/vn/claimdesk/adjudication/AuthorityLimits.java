package vn.claimdesk.adjudication;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Up to which amount whom may approve a claim.
 *
 * @param authority the most a member of a group may approve, VND, by the group's id; who is in none
 *     of them may approve nothing
 */
@ConfigurationProperties("claimdesk.adjudication")
public record AuthorityLimits(@DefaultValue Map<String, Long> authority) {

  public AuthorityLimits {
    authority = Map.copyOf(authority);
  }

  /** The most that members of these groups may approve; empty where none of them may. */
  public OptionalLong of(Collection<String> groups) {
    return groups.stream()
        .map(authority::get)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .max();
  }
}
