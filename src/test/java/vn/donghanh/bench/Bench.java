package vn.donghanh.bench;

/// What `bin/bench NAME` runs. A number after the name asks for fewer or more than is usual; that is shown and not kept.
/// Exit code 1 says that a limit was broken.
final class Bench {

  private Bench() {}

  public static void main(String[] args) throws Exception {
    var findings = switch (args[0]) {
      case "start" -> new StartBench().measure();
      case "needs" -> new NeedsBench().measure();
      case "matching" -> new MatchingBench().measure();
      case "search" -> new SearchBench().measure();
      case "kill" -> new KillBench().measure(count(args, 200));
      case "fuzz" -> new FuzzBench().measure(count(args, 50_000));
      default -> throw new IllegalArgumentException("no such measurement: " + args[0]);
    };
    System.out.println(findings.table());
    if (args.length == 1) {
      System.out.println(findings.keep());
    }
    System.exit(findings.withinLimits() ? 0 : 1);
  }

  private static int count(String[] args, int usual) {
    return args.length > 1 ? Integer.parseInt(args[1]) : usual;
  }
}
