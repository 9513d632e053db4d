package vn.donghanh.foundation.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Địa chỉ mạng: where a try comes from. Of an IPv6 address the first 64 bits count: the rest is one person's to choose.
public record NetworkAddress(String text) {

  public NetworkAddress {
    if (text.isBlank() || text.length() > 60) {
      throw new IllegalArgumentException("not a network address");
    }
  }

  /// From the address as the connection has it.
  public static NetworkAddress of(String remote) {
    try {
      return switch (InetAddress.ofLiteral(remote.replaceFirst("%.*", ""))) {
        case Inet6Address six -> new NetworkAddress(HexFormat.ofDelimiter(":").formatHex(six.getAddress(), 0, 8) + "/64");
        case InetAddress four -> new NetworkAddress(four.getHostAddress());
      };
    } catch (IllegalArgumentException notAnAddress) {
      return new NetworkAddress("unknown");
    }
  }
}
