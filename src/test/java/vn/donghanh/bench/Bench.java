package vn.donghanh.bench;

/// What `bin/bench NAME` runs. Exit code 1 says that a limit was broken.
final class Bench {

  private Bench() {}

  public static void main(String[] args) throws Exception {
    var findings = switch (args[0]) {
      case "start" -> new StartBench().measure();
      case "needs" -> new NeedsBench().measure();
      case "kill" -> new KillBench().measure();
      default -> throw new IllegalArgumentException("no such measurement: " + args[0]);
    };
    System.out.println(findings.table());
    System.out.println(findings.keep());
    System.exit(findings.withinLimits() ? 0 : 1);
  }
}
