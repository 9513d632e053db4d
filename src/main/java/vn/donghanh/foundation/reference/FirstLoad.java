package vn.donghanh.foundation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.loading.Loading;
import vn.donghanh.foundation.reference.loading.Outcome;

/// Nạp lần đầu: brings the tables to the files this release carries, before anything reads them. A file of the same
/// name in `donghanh.reference.folder` stands for the bundled one, so that a change of the law need not wait for a release.
@Component
class FirstLoad {
  private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

  private final String folder;

  FirstLoad(Loading loading, @Value("${donghanh.reference.folder:}") String folder) {
    this.folder = folder;
    for (var outcome : loading.load(this::content)) {
      if (outcome instanceof Outcome.Refused refused) {
        refused.faults().forEach(fault -> LOG.error("Reference file refused: {}", fault));
      }
    }
  }

  private byte @Nullable [] content(String file) {
    var name = file + ".csv";
    try (var bundled = FirstLoad.class.getResourceAsStream("/reference/" + name)) {
      var own = Path.of(folder, name);
      if (!folder.isEmpty() && Files.isRegularFile(own)) {
        return Files.readAllBytes(own);
      }
      return bundled == null ? null : bundled.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
