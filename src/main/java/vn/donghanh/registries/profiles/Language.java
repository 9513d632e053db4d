package vn.donghanh.registries.profiles;

/// Ngôn ngữ của hồ sơ.
public enum Language {
  VI, EN;

  public Language other() {
    return this == VI ? EN : VI;
  }
}
