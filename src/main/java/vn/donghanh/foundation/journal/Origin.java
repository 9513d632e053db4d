package vn.donghanh.foundation.journal;

/// Nguồn truy cập: from which network address the present act comes; QCVN 12:2026/BCA 3.9.2.1.4 wants it in the log.
public interface Origin {

  /// The address, empty for the platform's own work.
  String address();
}
