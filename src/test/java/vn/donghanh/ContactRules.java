package vn.donghanh;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/// A contact's name, phone and mail: one store reads the columns, one class asks it where a letter goes, and only what
/// the journal posts leaves the house.
public final class ContactRules {
  public static final ArchRule NOBODY_ELSE_KNOWS_PERSONS =
      noClasses().that().resideOutsideOfPackages("vn.donghanh.registries.partners..", "vn.donghanh.pages.partners..")
          .should().dependOnClassesThat().haveFullyQualifiedName("vn.donghanh.registries.partners.ContactPerson")
          .because("Outreach is the only way to write to a partner");

  public static final ArchRule ONLY_OUTREACH_ASKS_FOR_AN_ADDRESSEE =
      noClasses().that().haveSimpleNameNotStartingWith("Outreach").should().callMethodWhere(describe("ask for an addressee",
          call -> "addressee".equals(call.getTarget().getName()) && call.getTargetOwner().getSimpleName().equals("Contacts")));

  public static final ArchRule ONLY_CONTACTS_READS_THE_COLUMNS =
      noClasses().that().resideOutsideOfPackage("vn.donghanh.registries.partners.db..").and().doNotHaveSimpleName("Contacts")
          .should().accessFieldWhere(describe("read a contact's person", access ->
              Set.of("PERSON", "PHONE", "MAIL").contains(access.getTarget().getName())
                  && access.getTargetOwner().getFullName().equals("vn.donghanh.registries.partners.db.tables.Contact")))
          .orShould().dependOnClassesThat().haveSimpleName("ContactRecord");

  public static final ArchRule ONLY_OUTREACH_POSTS_LETTERS =
      noClasses().that().haveSimpleNameNotStartingWith("Outreach").should().callMethodWhere(describe("post a letter",
          call -> "post".equals(call.getTarget().getName()) && call.getTargetOwner().getSimpleName().equals("Correspondence")))
          .because("whoever writes to somebody outside has seen who else is in contact");

  private ContactRules() {}

  static List<ArchRule> all() {
    return List.of(NOBODY_ELSE_KNOWS_PERSONS, ONLY_OUTREACH_ASKS_FOR_AN_ADDRESSEE, ONLY_CONTACTS_READS_THE_COLUMNS,
        ONLY_OUTREACH_POSTS_LETTERS);
  }
}
