package vn.donghanh.foundation.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A mail server that says what a test tells it to say: by the first word of a command, `.` for the end of a letter.
/// The answer `hang up` closes the line without a word.
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, String> answers;

  ScriptedServer(Map<String, String> answers) throws IOException {
    this.answers = answers;
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        talk(client);
      } catch (SocketException closed) {
        // the test is over, or the sender has hung up
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    say(client, "220 scripted");
    var letter = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (letter && !".".equals(line)) {
        continue;
      }
      var word = line.split(" ", 2)[0];
      var answer = answers.getOrDefault(word, "DATA".equals(word) ? "354 go on" : "250 ok");
      letter = answer.startsWith("354");
      if ("hang up".equals(answer)) {
        return;
      }
      say(client, answer);
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
  }
}
