package vn.donghanh.registries.partners;

import java.util.Set;
import vn.donghanh.Actor;
import vn.donghanh.Role;

/// Who acts in the tests of partners: two provinces, the ministry and a mission.
public final class People {
  public static final Actor HAI_SON = of("LOC-99-NV", "Sở Ngoại vụ tỉnh Hải Sơn", "99", null, Role.LOCALITY_OFFICER);
  public static final Actor HAI_SON_LEADER = of("LOC-99-NV", "Sở Ngoại vụ tỉnh Hải Sơn", "99", null, Role.LOCALITY_LEADER);
  public static final Actor NGHE_AN = of("LOC-40-NV", "Sở Ngoại vụ tỉnh Nghệ An", "40", null, Role.LOCALITY_OFFICER);
  public static final Actor MINISTRY = of("MOFA-CNV", "Cục Ngoại vụ và Ngoại giao văn hóa", null, null, Role.MINISTRY_OFFICER);
  public static final Actor TOKYO = of("EMB-TOKYO", "Đại sứ quán tại Nhật Bản", null, "EMB-TOKYO", Role.MISSION_OFFICER);
  public static final Actor CONSULTED = of("MOIT", "Bộ Công Thương", null, null, Role.CONSULTED_OFFICER);

  private People() {}

  private static Actor of(String body, String name, String locality, String mission, Role role) {
    return new Actor("00000000-0000-0000-0000-%012d".formatted(Math.floorMod(body.hashCode(), 90)), "Người Thử", body, name,
        locality, mission, Set.of(role));
  }
}
