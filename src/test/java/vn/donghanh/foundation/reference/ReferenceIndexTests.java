package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.foundation.search.Narrowing;
import vn.donghanh.world.WholeHouse;

/// What an officer types, and what must come first.
@WholeHouse
class ReferenceIndexTests {
  @Autowired Lookup lookup;

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource(delimiterString = "=>", textBlock = """
      Nghệ An                 => Nghệ An
      nghe an                 => Nghệ An
      NGHỆ AN                 => Nghệ An
      tỉnh Nghệ An            => Nghệ An
      TP.HCM                  => Thành phố Hồ Chí Minh
      hcm                     => Thành phố Hồ Chí Minh
      sài gòn                 => Thành phố Hồ Chí Minh
      Ho Chi Minh City        => Thành phố Hồ Chí Minh
      Bình Dương              => Bình Dương (nay thuộc Thành phố Hồ Chí Minh)
      binh duong              => Bình Dương (nay thuộc Thành phố Hồ Chí Minh)
      Hoà Bình                => Hòa Bình (nay thuộc Phú Thọ)
      Hòa Bình                => Hòa Bình (nay thuộc Phú Thọ)
      BRVT                    => Bà Rịa – Vũng Tàu (nay thuộc Thành phố Hồ Chí Minh)
      daklak                  => Đắk Lắk
      Ý                       => Italy
      Italia                  => Italy
      I-ta-li-a               => Italy
      Mỹ                      => Hoa Kỳ
      USA                     => Hoa Kỳ
      Nhật                    => Nhật Bản
      Hàn Quốc                => Hàn Quốc
      korea                   => Hàn Quốc
      Đức                     => Đức
      germany                 => Đức
      Anh                     => Vương quốc Anh
      Úc                      => Úc
      australia               => Úc
      an do                   => Ấn Độ
      Bờ Biển Ngà             => Côte d’Ivoire
      Đài Loan                => Đài Loan (Trung Quốc)
      New Delhi               => Đại sứ quán Việt Nam tại Ấn Độ
      Niu Đê-li               => Đại sứ quán Việt Nam tại Ấn Độ
      ĐSQ Ấn Độ               => Đại sứ quán Việt Nam tại Ấn Độ
      dsq an do               => Đại sứ quán Việt Nam tại Ấn Độ
      embassy in India        => Đại sứ quán Việt Nam tại Ấn Độ
      TLSQ Ô-xa-ca            => Tổng Lãnh sự quán Việt Nam tại Osaka
      ĐSQ Bồ Đào Nha          => Đại sứ quán Việt Nam tại Pháp
      SNgV Nghệ An            => Sở Ngoại vụ tỉnh Nghệ An
      UBND tỉnh Nghệ An       => Ủy ban nhân dân tỉnh Nghệ An
      Uỷ ban nhân dân nghệ an => Ủy ban nhân dân tỉnh Nghệ An
      bán dẫn                 => Bán dẫn và vi mạch
      semiconductor           => Bán dẫn và vi mạch
      EVFTA                   => Hiệp định thương mại tự do Việt Nam – EU
      Kazakstan               => Kazakhstan
      Singapor                => Singapore
      Nge An                  => Nghệ An
      """)
  void the_first_answer_is_the_one_meant(String typed, String first) {
    assertThat(titles(typed)).startsWith(first);
  }

  @Test
  void a_former_province_also_finds_what_is_of_the_new_one() {
    assertThat(titles("Bình Dương")).contains("Thành phố Hồ Chí Minh");
    assertThat(lookup.page("Bình Dương", "reference.kind.body", null, 50, Set.of("public")).hits())
        .extracting(hit -> hit.title().vi()).contains("Sở Ngoại vụ Thành phố Hồ Chí Minh");
  }

  private List<String> titles(String typed) {
    return lookup.find(typed, Narrowing.none(20), Set.of("public")).hits().stream().map(hit -> hit.title().vi()).toList();
  }
}
