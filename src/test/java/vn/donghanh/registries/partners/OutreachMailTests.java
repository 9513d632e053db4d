package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.HAI_SON;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// From the form to the partner's mailbox on a real mail server: committed, so it cleans up behind itself.
@WholeHouse
class OutreachMailTests {
  private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

  @Autowired MockMvcTester site;
  @Autowired JavaMailSenderImpl server;
  @Autowired DSLContext sql;
  @Autowired List<PeriodicJob> jobs;

  @BeforeEach
  void open() {
    mailbox.start();
    server.setHost("127.0.0.1");
    server.setPort(mailbox.getSmtp().getPort());
  }

  @AfterEach
  void close() {
    mailbox.stop();
    server.setHost(null);
    sql.execute("delete from partners.interaction where partner = 'PAR039'");
    sql.execute("delete from partners.contact where partner = 'PAR039'");
    sql.execute("delete from journal.mail where letter is not null");
    sql.execute("delete from journal.letter");
  }

  @Test
  void what_an_officer_writes_arrives_once() throws Exception {
    var officer = new Reader(site, HAI_SON);
    officer.sendOn("/doi-tac/PAR039/lien-he/moi", "function", "Trưởng đại diện", "person", "Tanaka Hanako", "mail", "tanaka@kitahama.example",
        "consent", "GIVEN", "consent-on", "05/01/2026", "consent-how", "thư điện tử");
    var page = officer.open("/doi-tac/PAR039/viet-thu");
    var form = new String[] {"letter", page.select("input[name=letter]").val(), "contact", page.select("input[name=contact]").val(),
        "title", "Đề nghị gặp tại Vinh", "text", "Kính gửi Quý cơ quan"};
    officer.sendOn("/doi-tac/PAR039/viet-thu", form);
    officer.sendOn("/doi-tac/PAR039/viet-thu", form);
    var round = jobs.stream().filter(job -> job.name().equals("journal.mail-round")).findFirst().orElseThrow();
    round.run();
    round.run();
    assertThat(mailbox.getReceivedMessages()).singleElement().satisfies(mail -> {
      assertThat(mail.getSubject()).isEqualTo("Đề nghị gặp tại Vinh");
      assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("Tanaka Hanako <tanaka@kitahama.example>");
      assertThat(mail.getContent().toString()).contains("Kính gửi Quý cơ quan").contains("Sở Ngoại vụ tỉnh Hải Sơn");
    });
    assertThat(officer.open("/doi-tac/PAR039").select("#tiep-xuc").text()).contains("Đã gửi");
  }
}
