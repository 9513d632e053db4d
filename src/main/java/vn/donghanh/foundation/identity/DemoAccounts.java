package vn.donghanh.foundation.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.donghanh.Role;
import vn.donghanh.foundation.database.DemoScene;

/// Tài khoản trình diễn: invented persons, one for every kind of user; their names say that they are examples.
/// None has a password: in the demonstration one steps into a role from the sign-in page.
@Component
class DemoAccounts implements DemoScene {
  private final Accounts accounts;

  DemoAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void play() {
    add("canbo.nghean", "Nguyễn Thị Ví Dụ", "LOC-40-NV", Role.LOCALITY_OFFICER);
    var leader = add("lanhdao.nghean", "Trần Văn Minh Họa", "LOC-40-NV", Role.LOCALITY_LEADER);
    accounts.join(leader, "LOC-40-UBND", Role.LOCALITY_LEADER); // two hats, to show how one changes them
    add("canbo.cucngoaivu", "Lê Thị Trình Diễn", "MOFA-CNV", Role.MINISTRY_OFFICER);
    add("dsq.newdelhi", "Phạm Văn Thí Dụ", "EMB-NEW-DELHI", Role.MISSION_OFFICER);
    add("dsq.seoul", "Hoàng Thị Mẫu", "EMB-SEOUL", Role.MISSION_OFFICER);
    add("dsq.tokyo", "Vũ Văn Mẫu", "EMB-TOKYO", Role.MISSION_OFFICER);
    add("canbo.danang", "Đặng Thị Giả Định", "LOC-48-NV", Role.LOCALITY_OFFICER);
    add("quantri.nghean", "Bùi Văn Làm Mẫu", "LOC-40-NV", Role.BODY_ADMINISTRATOR);
    add("quantri", "Đỗ Thị Thử Nghiệm", "MOFA-CNV", Role.ADMINISTRATOR);
    add("kiemtra", "Ngô Văn Thử", "MOFA-CNV", Role.AUDITOR);
  }

  private UUID add(String signInName, String name, String body, Role role) {
    var account = accounts.add(signInName, name + " (ví dụ)", "", true).id();
    accounts.join(account, body, role);
    return account;
  }
}
