package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTests {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      https://nghean24h.vn/34-tinh-thanh.html                                      | LOOKED_UP | true
      https://nghean24h.vn/34-tinh-thanh.html                                      | REFERENCE | false
      Nghị quyết 202/2025/QH15                                                     | LOOKED_UP | true
      Quyết định 19/2025/QĐ-TTg                                                    | LOOKED_UP | true
      ISO 3166-2; Debian iso-codes 4.15                                            | LOOKED_UP | true
      article 003 line 118                                                         | LOOKED_UP | true
      Foreign Investment Agency, https://data.opendevelopmentmekong.net/dataset/fdi | COMPUTED | true
      https://mofa.gov.vn (mission list); page not opened                          | LOOKED_UP | false
      Web page of the Busan honorary consul (not published at a stable address)    | LOOKED_UP | false
      not published at a stable address                                            | LOOKED_UP | false
      Public directory knowledge                                                   | LOOKED_UP | false
      ''                                                                           | LOOKED_UP | false
      """)
  void only_an_address_or_a_named_publication_that_was_read_confirms(String text, Verification verification, boolean confirmed) {
    assertThat(new Source(text, null, verification, "").confirmed()).isEqualTo(confirmed);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource(delimiter = '|', textBlock = """
      https://nghean24h.vn/34-tinh-thanh.html                                                  | nghean24h.vn
      https://wikiwand.com/vi/Quan_hệ_ngoại_giao_của_Việt_Nam                                  | wikiwand.com
      https://visana.vn/dai-su-quan/ list (via github:nxmtuan/visana dai-su-quan-2.php)        | visana.vn
      https://vnembassy.mofa.gov.vn / MOFA mission list; page not opened                       | vnembassy.mofa.gov.vn
      Nghị quyết 306/NQ-CP; https://thuviennhadat.vn/phap-ly.html                              | Nghị quyết 306/NQ-CP; thuviennhadat.vn
      ''                                                                                       | ''
      """)
  void a_source_is_shown_by_its_host(String text, String label) {
    assertThat(new Source(text, null, Verification.LOOKED_UP, "").label()).isEqualTo(label);
  }
}
