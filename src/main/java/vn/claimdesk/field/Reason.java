package vn.claimdesk.field;

import java.util.List;

/**
 * Why a field has its verdict.
 *
 * @param code key of the message {@code reason.<code>} in the bundles
 * @param arguments the message's arguments, as text
 */
public record Reason(String code, List<String> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String code, String... arguments) {
    return new Reason(code, List.of(arguments));
  }
}
