package vn.claimdesk.recognition.embedded.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the addresses of the open internet from those inside of networks, to which a name that is
 * allowed must not lead (the special ranges of RFC 6890).
 */
final class PublicAddress {

  private PublicAddress() {}

  /**
   * One of the addresses of a host; empty where any of them is not public.
   *
   * @throws UnknownHostException where the name has no address
   */
  static Optional<InetAddress> of(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    return Arrays.stream(addresses).allMatch(PublicAddress::is)
        ? Optional.of(addresses[0])
        : Optional.empty();
  }

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean assigned = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean tests =
        first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
            || first == 203 && second == 0 && third == 113;
    return first != 0 && first < 240 && !carrier && !assigned && !tests;
  }

  /** Only 2000::/3 is public; addresses that hold an IPv4 address are as public as that. */
  private static boolean isPublic6(byte[] bytes) {
    byte[] held = held(bytes);
    if (held != null) {
      try {
        return is(InetAddress.getByAddress(held));
      } catch (UnknownHostException impossible) {
        return false;
      }
    }
    boolean documentation =
        bytes[0] == 0x20 && bytes[1] == 1 && bytes[2] == 0x0d && bytes[3] == (byte) 0xb8;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 1 && bytes[2] == 0 && bytes[3] == 0;
    return (bytes[0] & 0xe0) == 0x20 && !documentation && !teredo;
  }

  private static byte @Nullable [] held(byte[] bytes) {
    boolean translated =
        bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
    if (translated) {
      return Arrays.copyOfRange(bytes, 12, 16);
    }
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 2;
    return sixToFour ? Arrays.copyOfRange(bytes, 2, 6) : null;
  }
}
