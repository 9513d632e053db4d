package vn.donghanh.foundation.reference;

import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.loading.Loading;

/// Nạp lần đầu: brings the tables to the files this release carries, before anything reads them.
@Component
class FirstLoad {

  FirstLoad(Loading loading) {
    loading.loadBundled();
  }
}
