package vn.donghanh.foundation.identity;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Mật khẩu: hashes (Argon2id, 16 MiB a try) and compares. A few tries at a time, so that a crowd at the door
/// costs patience and not memory.
@Component
class Passwords {
  private static final int AT_ONCE = 4;

  private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore tries = new Semaphore(AT_ONCE, true);
  // Compared where there is no account or no password, so that both answers take the same time.
  private final String nobody = String.valueOf(argon2.encode("nobody has this password"));

  String hash(CharSequence password) {
    tries.acquireUninterruptibly();
    try {
      return String.valueOf(argon2.encode(password));
    } finally {
      tries.release();
    }
  }

  /// True when the password is the one of this hash; always false, in the same time, where there is no hash.
  boolean matches(CharSequence password, @Nullable String hash) {
    tries.acquireUninterruptibly();
    try {
      return argon2.matches(password, hash == null ? nobody : hash) && hash != null;
    } finally {
      tries.release();
    }
  }
}
