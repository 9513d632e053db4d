package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PickTests {
  private static final List<Choice> ALL = List.of(Choice.of("A1", "Phòng Thương mại châu Âu"), Choice.of("A2", "Phòng Thương mại Hoa Kỳ"),
      Choice.of("A3", "KOTRA"));
  private static final Pick.Source CHAMBERS = new Pick.Source() {
    @Override
    public List<Choice> named(Collection<String> ids) {
      return ids.stream().flatMap(id -> ALL.stream().filter(it -> it.value().equals(id))).toList();
    }

    @Override
    public List<Choice> like(String typed) {
      return ALL.stream().filter(it -> it.text().contains(typed)).toList();
    }

    @Override
    public Optional<String> meant(String typed) {
      return ALL.stream().filter(it -> it.text().equals(typed)).map(Choice::value).findFirst();
    }
  };

  @Test
  void what_is_ticked_and_a_name_that_means_one_record_are_chosen() {
    var form = Submitted.blank().put("ai", "A1").put("ai-tim", "KOTRA");
    assertThat(Pick.read(form, "ai", CHAMBERS)).containsExactly("A1", "A3");
    assertThat(form.clean()).isTrue();
  }

  @Test
  void a_name_that_may_mean_several_is_asked_back_until_one_is_ticked() {
    var form = Submitted.blank().put("ai-tim", "Phòng Thương mại");
    Pick.read(form, "ai", CHAMBERS);
    assertThat(form.error("ai-tim")).hasValueSatisfying(it -> assertThat(it.key()).isEqualTo("site.pick.which"));
    assertThat(Pick.of(form, "ai", List.of(), CHAMBERS).found()).extracting(Choice::value).containsExactly("A1", "A2");
    var ticked = Submitted.blank().put("ai-tim", "Phòng Thương mại").put("ai", "A2");
    assertThat(Pick.read(ticked, "ai", CHAMBERS)).containsExactly("A2");
    assertThat(ticked.clean()).isTrue();
  }

  @Test
  void a_name_that_nothing_has_and_an_id_that_nothing_has_are_said() {
    var form = Submitted.blank().put("ai-tim", "JETRO");
    Pick.read(form, "ai", CHAMBERS);
    assertThat(form.error("ai-tim")).hasValueSatisfying(it -> assertThat(it.key()).isEqualTo("site.pick.unknown"));
    var forged = Submitted.blank().put("ai", "A9");
    Pick.read(forged, "ai", CHAMBERS);
    assertThat(forged.error("ai")).hasValueSatisfying(it -> assertThat(it.key()).isEqualTo("site.error.not-offered"));
  }

  @Test
  void no_box_stands_twice() {
    var pick = Pick.of(Submitted.blank().put("ai", "A1").put("ai", "A1").put("ai-tim", "Phòng"), "ai", List.of("A1", "A3", "A3"), CHAMBERS);
    assertThat(pick.boxes()).extracting(Choice::value).containsExactly("A1", "A3");
    assertThat(pick.found()).extracting(Choice::value).containsExactly("A2");
  }

  @Test
  void only_a_button_pressed_with_a_name_looks() {
    assertThat(Pick.looks(Submitted.blank().put("tim", "ai").put("ai-tim", "KOTRA"))).isTrue();
    assertThat(Pick.looks(Submitted.blank().put("tim", "ai").put("ai-tim", ""))).as("Enter in another field presses the first button").isFalse();
    assertThat(Pick.looks(Submitted.blank().put("ai-tim", "KOTRA"))).isFalse();
  }
}
