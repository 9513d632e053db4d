package vn.donghanh.strangers;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Đường dây: a connection to the house over which any bytes may be sent. Kept open between requests while both sides
/// still agree where an answer ends.
final class Line implements AutoCloseable {
  private static final int PATIENCE = 30_000;
  private static final int MOST = 4_000_000;

  private final int port;
  private @Nullable Socket socket;
  private @Nullable InputStream in;

  Line(int port) {
    this.port = port;
  }

  /// What came back; status 0 when the house hung up without a word.
  record Answer(int status, List<String> headers, String body) {
    static final Answer NONE = new Answer(0, List.of(), "");

    Optional<String> header(String name) {
      var start = name.toLowerCase(Locale.ROOT) + ":";
      return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip()).findFirst();
    }

    /// The cookies that were set, as `name=value`.
    List<String> cookies() {
      return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
          .map(line -> line.substring("set-cookie:".length()).strip().split(";", 2)[0]).toList();
    }
  }

  /// Sends one request and reads its answer; on a line that the house has closed meanwhile, once more on a new one.
  Answer ask(byte[] request, boolean head) throws IOException {
    var kept = socket != null;
    try {
      var answer = once(request, head);
      return answer.status() == 0 && kept ? once(request, head) : answer;
    } catch (IOException broken) {
      close();
      if (!kept) {
        throw broken;
      }
      return once(request, head);
    }
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
    socket = null;
    in = null;
  }

  private Answer once(byte[] request, boolean head) throws IOException {
    if (socket == null) {
      socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(PATIENCE);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 32_768);
    }
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (IOException refused) {
      // the house may have answered and hung up before it had read everything: its answer is still there
    }
    var answer = read(head);
    if (answer.status() == 0 || answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return answer;
  }

  private Answer read(boolean head) throws IOException {
    var first = line();
    if (first == null) {
      return Answer.NONE;
    }
    var status = Integer.parseInt(first.split(" ")[1]);
    var headers = new ArrayList<String>();
    for (var line = line(); line != null && !line.isEmpty(); line = line()) {
      headers.add(line);
    }
    var answer = new Answer(status, headers, "");
    if (status == 100) {
      return read(head);
    }
    return head || status == 204 || status == 304 || status < 200 ? answer : new Answer(status, headers, body(answer));
  }

  private String body(Answer answer) throws IOException {
    var all = new ByteArrayOutputStream();
    if (answer.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      for (var size = chunk(); size > 0; size = chunk()) {
        all.writeBytes(in().readNBytes(size));
        line();
      }
      line();
    } else if (answer.header("Content-Length").isPresent()) {
      all.writeBytes(in().readNBytes(Integer.parseInt(answer.header("Content-Length").get())));
    } else {
      all.writeBytes(in().readNBytes(MOST));
      close();
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private int chunk() throws IOException {
    var line = line();
    if (line == null) {
      throw new EOFException("the answer breaks off");
    }
    return Integer.parseInt(line.split(";")[0].strip(), 16);
  }

  private @Nullable String line() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var next = in().read(); next != '\n'; next = in().read()) {
      if (next < 0) {
        return null;
      }
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private InputStream in() throws IOException {
    if (in == null) {
      throw new EOFException("the line is closed");
    }
    return in;
  }
}
