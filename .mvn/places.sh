# Sourced by mvnw: where Maven may write. Its own answer is the home in the user table, which a service or a container
# often cannot write or does not have; then HOME, then a folder of this checkout.
_here=$(cd "$(dirname "$0")" && pwd)
for _place in "$_here" "$_here/target" "$_here/.donghanh"; do
  if [ -e "$_place" ] && [ ! -w "$_place" ]; then
    echo "Không ghi được vào $_place: hãy chạy bằng chủ của thư mục hoặc sao chép ra nơi khác." >&2
    echo "Cannot write to $_place: run as the folder's owner, or copy the checkout elsewhere." >&2
    exit 1
  fi
done

writable_home() { [ -n "$1" ] && [ "$1" != / ] && mkdir -p "$1/.m2" 2>/dev/null && [ -w "$1/.m2" ]; }
_home=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6) || _home=
_home=${_home:-${HOME-}} # without a line in the user table Java, too, takes HOME
if [ -z "${MAVEN_USER_HOME-}" ]; then
  if writable_home "${HOME-}"; then
    MAVEN_USER_HOME=$HOME/.m2
  else
    MAVEN_USER_HOME=$_here/.donghanh/m2
    echo "HOME không ghi được, Maven dùng · HOME cannot be written, Maven uses $MAVEN_USER_HOME" >&2
  fi
  export MAVEN_USER_HOME
fi
if ! writable_home "$_home"; then
  MAVEN_ARGS="${MAVEN_ARGS-} -Dmaven.repo.local=$MAVEN_USER_HOME/repository"
  export MAVEN_ARGS
  _home=
fi
_home=${_home:+$_home/.m2}
if [ ! -d "${_home:-$MAVEN_USER_HOME}/repository/org/springframework/boot" ]; then
  echo "Lần đầu: đang tải thư viện từ Maven Central (khoảng 200 MB)… · First time: fetching libraries (about 200 MB)…" >&2
fi
