package vn.donghanh.foundation.journal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.Today;

/// Người đưa thư: hands one letter to the mail server and says truthfully how that ended.
@Component
class Postman {
  static final String FROM = "khong-tra-loi@localhost";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  private final ObjectProvider<JavaMailSender> servers;
  private final Today today;
  private final Address from;
  private final boolean demo;

  Postman(ObjectProvider<JavaMailSender> servers, Today today, @Value("${donghanh.mail.from:" + FROM + "}") String from,
      @Value("${donghanh.mode:demo}") String mode) {
    this.servers = servers;
    this.today = today;
    this.from = new Address("Đồng Hành", from);
    this.demo = "demo".equals(mode);
  }

  /// Sẵn sàng: whether mail can go out at all.
  enum Readiness {
    READY,
    /// No mail server is named (`spring.mail.host`).
    NO_SERVER,
    /// The demonstration's people are invented: their mail may go to a server on this machine and to no other.
    DEMO;

    String key() {
      return "journal.postman." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  Readiness readiness() {
    var server = servers.getIfAvailable();
    if (server == null || server instanceof JavaMailSenderImpl known && (known.getHost() == null || known.getHost().isBlank())) {
      return Readiness.NO_SERVER;
    }
    return demo && !(server instanceof JavaMailSenderImpl known && THIS_MACHINE.contains(String.valueOf(known.getHost())))
        ? Readiness.DEMO : Readiness.READY;
  }

  Mail.Outcome send(Mail mail, Letter letter) {
    try {
      var server = servers.getObject();
      server.send(written(server.createMimeMessage(), mail, letter));
      return new Mail.Outcome.Sent();
    } catch (MailAuthenticationException e) {
      return new Mail.Outcome.Again(words(e));
    } catch (MailSendException e) {
      return outcome(e);
    } catch (MailException | MessagingException | UnsupportedEncodingException e) {
      return new Mail.Outcome.Never(words(e));
    }
  }

  private MimeMessage written(MimeMessage message, Mail mail, Letter letter) throws MessagingException, UnsupportedEncodingException {
    var utf8 = StandardCharsets.UTF_8.name();
    var sender = letter.sender();
    message.setFrom(new InternetAddress(from.email(), sender == null ? from.name() : sender.name(), utf8));
    if (sender == null) {
      message.setHeader("Auto-Submitted", "auto-generated");
    } else if (sender.replyTo() != null) {
      message.setReplyTo(new InternetAddress[] {new InternetAddress(sender.replyTo().email(), sender.replyTo().name(), utf8)});
    }
    message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to().email(), mail.to().name(), utf8));
    message.setSubject(letter.subject(), utf8);
    message.setText(letter.body(), utf8, "plain");
    message.setSentDate(Date.from(today.now()));
    message.setHeader("Message-ID", mail.messageId());
    return message;
  }

  /// What the mail server's last word means. A clear refusal leaves nothing with the server, nor does a line that breaks
  /// before the letter; one that breaks after the letter went out leaves everything open.
  private static Mail.Outcome outcome(MailSendException e) {
    var failures = e.getMessageExceptions();
    if (failures.length == 0) {
      // Only the goodbye failed.
      return new Mail.Outcome.Sent();
    }
    if (e.getCause() == failures[0]) {
      // The line did not come about.
      return new Mail.Outcome.Again(words(e));
    }
    return switch (failures[0]) {
      case SMTPSendFailedException refused when refused.getReturnCode() > 0 -> refused(refused.getReturnCode(), e);
      case SMTPSendFailedException silent when silent.getCommand().matches("(MAIL|DATA).*") -> new Mail.Outcome.Again(words(e));
      case SMTPSendFailedException _ -> new Mail.Outcome.Unknown(words(e));
      case SendFailedException failed -> refused(code(failed), e);
      case null, default -> new Mail.Outcome.Unknown(words(e));
    };
  }

  private static Mail.Outcome refused(int code, MailException all) {
    return code >= 500 ? new Mail.Outcome.Never(words(all)) : new Mail.Outcome.Again(words(all));
  }

  /// The server's code where the recipient or the sender was refused before the letter, 0 when it gave none.
  private static int code(SendFailedException failed) {
    for (Exception next = failed; next != null; next = next instanceof MessagingException inner ? inner.getNextException() : null) {
      switch (next) {
        case SMTPAddressFailedException address -> {
          return address.getReturnCode();
        }
        case SMTPSenderFailedException sender -> {
          return sender.getReturnCode();
        }
        default -> { }
      }
    }
    return 0;
  }

  private static String words(Exception e) {
    var line = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    return line.length() > 300 ? line.substring(0, 300) : line;
  }
}
