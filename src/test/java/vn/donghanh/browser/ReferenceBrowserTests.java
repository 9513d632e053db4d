package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The catalogues and the search as a person reads them.
@BrowserTest
class ReferenceBrowserTests {

  @ParameterizedTest
  @ValueSource(strings = {"/danh-muc", "/dia-phuong", "/dia-phuong/79?tu=VN-57", "/quoc-gia?khuon-kho=strategic", "/quoc-gia/IND",
      "/co-quan-dai-dien?loai=consulate-general", "/co-quan-dai-dien/EMB-NEW-DELHI", "/danh-muc/hiep-dinh", "/linh-vuc", "/linh-vuc/AGR",
      "/danh-muc/co-quan?dia-phuong=40", "/danh-muc/bai-viet", "/tim-kiem", "/tim-kiem?q=Nghe%20An", "/tim-kiem?q=Nge%20An"})
  void a_page_hinders_nobody_and_fits_a_phone(String address, Reader reader) {
    assertThat(reader.open(address).barriers()).isEmpty();
    assertThat(reader.onPhone().open(address).hiddenToTheRight()).isZero();
  }

  @Test
  void who_looks_for_a_former_province_reaches_the_unit_of_today(Reader reader) {
    reader.open("/tim-kiem").follow("Bình Dương");
    reader.follow("Bình Dương (nay thuộc Thành phố Hồ Chí Minh)");
    assertThat(reader.heading()).isEqualTo("Thành phố Hồ Chí Minh");
    assertThat(reader.sees("Bình Dương nay thuộc Thành phố Hồ Chí Minh, từ ngày 01/07/2025.")).isTrue();
  }

  @Test
  void from_a_country_one_reaches_its_mission_and_back_without_scripts(@WithoutScripts Reader reader) {
    reader.open("/quoc-gia/IND").follow("Đại sứ quán Việt Nam tại Ấn Độ");
    assertThat(reader.sees("New Delhi")).isTrue();
    assertThat(reader.follow("Ấn Độ").heading()).isEqualTo("Ấn Độ");
  }
}
