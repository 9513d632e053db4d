package vn.donghanh.insight.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donghanh.insight.matching.meaning.Act.Deal;
import vn.donghanh.insight.matching.meaning.Act.Side;

class ReadingTests {
  private final ActWords words = ActWords.read();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      Tìm nhà nhập khẩu cà phê tại Đức                                | SEEKS | TRADE.GIVES
      Nhà nhập khẩu cà phê tại Hamburg cần nguồn hàng robusta         | GIVES | TRADE.SEEKS
      Looking for a supplier of cashew kernels                        | SEEKS | TRADE.SEEKS
      Importer of tropical fruit                                      | GIVES | TRADE.SEEKS
      Kêu gọi nhà đầu tư cho khu công nghiệp                          | SEEKS | INVESTMENT.SEEKS
      Tập đoàn muốn mở nhà máy thứ hai                                | GIVES | INVESTMENT.GIVES
      Cần công nghệ xử lý nước thải                                   | SEEKS | TECHNOLOGY.SEEKS
      We provide technology for dyeing effluent                       | GIVES | TECHNOLOGY.GIVES
      Mong muốn đào tạo 200 kỹ thuật viên                             | SEEKS | TRAINING.SEEKS
      A polytechnic offers training in welding                        | GIVES | TRAINING.GIVES
      Đưa lao động đi làm việc thời vụ tại Hàn Quốc                   | SEEKS | LABOUR.GIVES
      Farm short of workers in the picking season                     | SEEKS | LABOUR.SEEKS
      Seeking funding for a school bridge                             | SEEKS | FUNDING.SEEKS
      Quỹ tài trợ các dự án nước sạch                                 | GIVES | FUNDING.GIVES
      Hãng lữ hành muốn khai thác tour mới                            | GIVES | VISITORS.GIVES
      Tìm địa phương kết nghĩa                                        | SEEKS | TWINNING.EITHER
      """)
  void who_does_what_is_read_with_the_side(String text, Side side, String act) {
    var found = words.in(text.strip(), side);
    var strongest = found.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    assertThat(strongest).as("%s", found).contains(Act.of(act));
  }

  @Test
  void every_act_has_its_counterpart_and_is_read_somewhere() {
    for (var deal : Deal.values()) {
      for (var side : Side.values()) {
        var act = new Act(deal, side);
        assertThat(act.counterpart().counterpart()).isEqualTo(act);
      }
    }
    var read = new HashSet<Deal>();
    for (var text : new String[] {"export", "invest", "technology", "training", "hire", "grant", "tour operator", "adviser", "festival", "sister city", "joint research"}) {
      words.in(text, Side.GIVES).keySet().forEach(act -> read.add(act.deal()));
    }
    assertThat(read).isEqualTo(Set.of(Deal.values()));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({"'vùng trồng 1.500 ha', ha, 1500", "'1,500 hectares of orchards', ha, 1500", "'vốn 2,5 triệu USD', USD, 2500000",
      "'40 MW solar', MW, 40", "'1.2 GW', MW, 1200", "'cần 300 lao động', persons, 300", "'200 phòng', rooms, 200", "'12.000 m3/ngày', m3, 12000"})
  void amounts_are_read_in_both_ways_of_writing(String text, String unit, double amount) {
    assertThat(Scale.in(text).amounts()).containsEntry(unit, amount);
  }

  @Test
  void scales_fit_only_in_the_same_unit() {
    assertThat(Scale.in("100 ha").fit(Scale.in("200 hectares"))).isEqualTo(Scale.Fit.CLOSE);
    assertThat(Scale.in("2 ha").fit(Scale.in("200 ha"))).isEqualTo(Scale.Fit.FAR);
    assertThat(Scale.in("2 ha").fit(Scale.in("200 MW"))).isEqualTo(Scale.Fit.UNKNOWN);
    assertThat(Scale.in("tháng 5, 2026").amounts()).isEmpty();
  }
}
