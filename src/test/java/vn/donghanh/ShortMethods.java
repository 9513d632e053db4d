package vn.donghanh;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.IntStream;

/// A method is longer than so many lines, by the line numbers that its code calls and reads from.
final class ShortMethods extends ArchCondition<JavaMethod> {
  private final int most;

  ShortMethods(int most) {
    super("be longer than " + most + " lines");
    this.most = most;
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    var lines = IntStream.concat(
            method.getAccessesFromSelf().stream().mapToInt(access -> access.getLineNumber()),
            IntStream.of(method.getSourceCodeLocation().getLineNumber()))
        .filter(line -> line > 0).summaryStatistics();
    var length = lines.getCount() == 0 ? 0 : lines.getMax() - lines.getMin() + 2;
    events.add(new SimpleConditionEvent(method, length > most, method.getFullName() + " has about " + length + " lines"));
  }
}
