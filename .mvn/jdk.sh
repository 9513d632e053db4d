# Sourced by mvnw: finds a JDK 25 or newer when JAVA_HOME and PATH name an older one,
# and a locale in which Java can open any file name. Every command started by Maven inherits both.
jdk_release() { # the feature version of a JDK folder, 0 when it is none
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    _v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${_v:-0}"
  else
    echo 0
  fi
}
if [ "$(jdk_release "${JAVA_HOME:-/nonexistent}")" -lt 25 ]; then
  JAVA_HOME=
  set +f # mvnw turned globbing off
  for _home in "${HOME:-/root}"/.sdkman/candidates/java/* /usr/lib/jvm/* "${HOME:-/root}"/.jdks/* /opt/jdk* /opt/java/* /usr/local/jdk* /usr/java/*; do
    if [ "$(jdk_release "$_home")" -ge 25 ]; then
      JAVA_HOME=$_home
      break
    fi
  done
  set -f
fi
if [ -z "$JAVA_HOME" ]; then
  echo "Đồng Hành cần JDK 25 trở lên: hãy cài đặt (ví dụ gói temurin-25-jdk) hoặc đặt JAVA_HOME." >&2
  echo "Đồng Hành needs JDK 25 or newer: install one (e.g. temurin-25-jdk) or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME
PATH="$JAVA_HOME/bin:$PATH"
export PATH
LC_ALL=C.UTF-8
export LC_ALL
