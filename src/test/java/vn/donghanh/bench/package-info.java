/// Measurements with a question, a command and a limit; run by `bin/bench`, written down in `benchmarks/`.
@NullMarked
package vn.donghanh.bench;

import org.jspecify.annotations.NullMarked;
