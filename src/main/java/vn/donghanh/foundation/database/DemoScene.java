package vn.donghanh.foundation.database;

/// Cảnh trình diễn: what a module adds to the demonstration database. Played once, in order, after the first page
/// is ready, and never in a real database. A scene invents nothing about the real world: what is invented says so.
public interface DemoScene {

  /// Small plays first; a scene may rely on every scene before it.
  int order();

  /// Plays in one transaction; a scene that was played before is not played again.
  void play();

  /// The name under which its playing is remembered.
  default String name() {
    return getClass().getSimpleName();
  }
}
