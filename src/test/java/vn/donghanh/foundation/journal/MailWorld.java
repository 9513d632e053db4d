package vn.donghanh.foundation.journal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;

/// A journal with a real SMTP server on this machine, and a mission of two people who want mail.
final class MailWorld implements AutoCloseable {
  static final Address MINH = new Address("Trần Minh, Đại sứ quán", "minh@mission.example");
  static final Address LAN = new Address("Lê Thị Lan", "lan@mission.example");

  final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
  final Sender sender = new Sender();
  final JournalWorld journal;

  MailWorld(Path folder) {
    server.start();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
    journal = new JournalWorld(folder, context -> {
      context.registerBean(JavaMailSender.class, () -> sender);
      context.registerBean(AddressBook.class, () -> to -> switch (to) {
        case Recipient.Body body -> "mission".equals(body.id()) ? List.of(MINH, LAN) : List.of();
        case Recipient.Account account -> Map.of("minh", List.of(MINH)).getOrDefault(account.id(), List.of());
      });
    });
  }

  void tell(Recipient to) {
    journal.inTransaction(() -> journal.notices.tell(notice(JournalWorld.OFFICER, to)));
  }

  static Notice notice(Actor by, Recipient to) {
    return new Notice(by, to, "needs.notice.sent",
        List.of("Sở Ngoại vụ Hải Sơn", BilingualText.of("Kết nối bán dẫn", "Semiconductor links"), LocalDate.of(2026, 1, 16)),
        JournalWorld.ORDER, "/dat-hang/7");
  }

  MimeMessage[] received() {
    return server.getReceivedMessages();
  }

  static InternetAddress to(MimeMessage mail) throws MessagingException {
    return (InternetAddress) mail.getAllRecipients()[0];
  }

  @Override
  public void close() {
    server.stop();
  }

  /// The node dies here: nothing after it runs.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  static final class Sender extends JavaMailSenderImpl {
    boolean dieAfterSending;

    @Override
    public void send(MimeMessage message) {
      super.send(message);
      if (dieAfterSending) {
        throw new Killed();
      }
    }
  }
}
