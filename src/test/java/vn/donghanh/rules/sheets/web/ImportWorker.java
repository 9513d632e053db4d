package vn.donghanh.rules.sheets.web;

import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.transaction.support.TransactionOperations;
import vn.donghanh.Actor;
import vn.donghanh.DongHanh;
import vn.donghanh.Role;
import vn.donghanh.registries.partners.web.UploadedPartners;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.Imports;
import vn.donghanh.rules.sheets.SheetOwner;
import vn.donghanh.rules.sheets.Workbooks;

/// The house without its pages in a process of its own, which takes one import and may be killed at any moment. It says each
/// chunk, goes on where the one before it was cut off, and in the end says what the register holds.
final class ImportWorker {
  static final int ROWS = 4_000;

  private ImportWorker() {}

  /// @param args the house's folder, the folder of PostgreSQL's programs
  public static void main(String[] args) {
    var house = new SpringApplicationBuilder(DongHanh.class).web(WebApplicationType.NONE).lazyInitialization(true).run(
        "--donghanh.home=" + args[0], "--donghanh.postgres.binaries=" + args[1], "--donghanh.jobs=false", "--donghanh.scenes=false",
        "--spring.datasource.hikari.maximum-pool-size=2");
    var officer = new Actor("00000000-0000-0000-0000-000000000001", "Người Thử", "LOC-99-NV", "Sở Ngoại vụ tỉnh Hải Sơn", "99", null, Set.of(Role.LOCALITY_OFFICER));
    var owner = house.getBeanProvider(SheetOwner.class).stream().filter(it -> it.module().equals("partners")).findFirst().orElseThrow();
    var work = house.getBean(ImportWork.class);
    var imports = house.getBean(Imports.class);
    var one = imports.newest("partners", officer, 1).stream().findFirst().orElseGet(() ->
        work.stage(owner, "lon.xlsx", Workbooks.written(owner.form(), UploadedPartners.of(7, ROWS, 0)), officer));
    house.getBean(TransactionOperations.class).executeWithoutResult(_ -> imports.held(one.id())
        .filter(held -> held.state() == Import.State.STAGED).ifPresent(held -> imports.begin(held, held.at())));
    System.out.println("ready");
    while (work.chunk(one.id(), owner, officer)) {
      System.out.println("chunk");
    }
    var sql = house.getBean(DSLContext.class);
    var found = sql.fetchSingle("""
        select (select count(*) from partners.partner where name like 'Đối tác thử nghiệm 7 %'),
          (select count(distinct name) from partners.partner where name like 'Đối tác thử nghiệm 7 %'),
          (select count(*) from sheets.row where outcome = 'APPLIED' and result in (select id from partners.partner)),
          (select count(*) from journal.entry where act = 'partners.add'),
          (select count(*) from search.entry where title_vi like 'Đối tác thử nghiệm 7 %'),
          (select state from sheets.import)""");
    System.out.println("found " + found.intoList().stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(" ")));
    System.exit(0);
  }
}
