package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.db.Tables.CONTACT;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.donghanh.Actor;
import vn.donghanh.ContactRules;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.Correspondence;

/// The rules that keep contacts closed can fail: each names the class that breaks it.
class ContactRulesTests {

  /// Goes round Outreach in every way there is.
  static final class Burglar {
    String atTheStore(Contacts contacts, Contact contact) {
      return contacts.addressee(contact).mail();
    }

    List<String> atTheTable(DSLContext sql) {
      return sql.select(CONTACT.MAIL).from(CONTACT).fetch(CONTACT.MAIL);
    }

    boolean atTheMail(Correspondence correspondence, Address to, Actor actor) {
      return correspondence.post(UUID.randomUUID(), to, "x", "y", actor);
    }
  }

  static List<ArchRule> rules() {
    return List.of(ContactRules.ONLY_OUTREACH_ASKS_FOR_AN_ADDRESSEE, ContactRules.ONLY_CONTACTS_READS_THE_COLUMNS,
        ContactRules.ONLY_OUTREACH_POSTS_LETTERS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_class_that_goes_round_outreach_is_found(ArchRule rule) {
    var result = rule.evaluate(new ClassFileImporter().importClasses(Burglar.class));
    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().getDetails()).allSatisfy(line -> assertThat(line).contains("Burglar"));
  }

  @Test
  void another_module_that_knows_a_person_is_found() {
    var rule = ContactRules.NOBODY_ELSE_KNOWS_PERSONS;
    var stranger = new ClassFileImporter().importPackages("vn.donghanh.registries.needs").that(
        com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("OutreachForOrderTests"));
    assertThat(rule.evaluate(stranger).hasViolation()).isTrue();
  }
}
