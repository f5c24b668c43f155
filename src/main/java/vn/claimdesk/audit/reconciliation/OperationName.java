package vn.claimdesk.audit.reconciliation;

import java.util.Locale;
import java.util.regex.Pattern;

/** An operation as both sides may write it: with host, base path, method, query, in any case. */
final class OperationName {

  private static final Pattern METHOD = Pattern.compile("^(get|post|put)\\s+");
  private static final Pattern SCHEME_AND_HOST = Pattern.compile("^[a-z][a-z0-9+.-]*://[^/]*");
  private static final Pattern BARE_HOST = Pattern.compile("^[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d+)?/");
  private static final Pattern QUERY = Pattern.compile("[?#].*$");
  private static final Pattern BASE = Pattern.compile("^/*(api/+v\\d+(/+|$))?");

  private OperationName() {}

  /** The path below the base path, in lower case, without a slash at its end. */
  static String of(String written) {
    String path = METHOD.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    path = SCHEME_AND_HOST.matcher(path).replaceFirst("/");
    path = BARE_HOST.matcher(path).replaceFirst("/");
    path = QUERY.matcher(path).replaceFirst("");
    path = BASE.matcher(path).replaceFirst("/");
    return path.replaceAll("/{2,}", "/").replaceFirst("(?<=.)/$", "");
  }
}
