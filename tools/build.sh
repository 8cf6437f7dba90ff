# SPDX-License-Identifier: EPL-2.0
# What ./natrolyte and ./verify share: a JDK, a Maven, one build at a time, and plain words when something is missing.
# Sourced with $root set to the source tree.

# Newest first tried: an older Maven fetches it once into the user's cache. Maven 4 is not tried with Tycho 5.
maven_wanted=3.9.16
java_wanted=21
product=$root/product/org.natrolyte.product/target/products/org.natrolyte.product
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/natrolyte
log=$root/target/build.log
lock=$root/target/build.lock

. "$root/features/org.natrolyte.core.feature/rootfiles/unix/bin/find-java.sh"

say() {
  printf 'natrolyte: %s\n' "$*" >&2
}

fail() {
  printf 'natrolyte: %s\n' "$@" >&2
  exit 1
}

need_java() {
  find_java $java_wanted || {
    explain_missing_java $java_wanted >&2
    exit 1
  }
}

# --- one build at a time -------------------------------------------------------------------------------------------

# A symbolic link is made in one step and carries the number of the process that holds the lock.
take_lock() {
  told=''
  until ln -s "$$" "$1" 2>/dev/null; do
    holder=$(readlink "$1") || continue
    if ! kill -0 "$holder" 2>/dev/null; then
      drop_dead_lock "$1" "$holder"
    else
      [ -n "$told" ] || say "waiting for another build (process $holder) to end"
      told=yes
      sleep 1
    fi
  done
  trap 'rm -f "$lock" "$cache/maven.lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

# Moves the lock away before removing it: of two that find it dead, one gets it, and a fresh one is given back.
drop_dead_lock() {
  mv "$1" "$1.$$" 2>/dev/null || return 0
  if [ "$(readlink "$1.$$")" = "$2" ]; then
    rm -f "$1.$$"
  else
    mv "$1.$$" "$1"
  fi
}

release_lock() {
  rm -f "$1"
}

make_folder() {
  mkdir -p "$1" 2>/dev/null && [ -w "$1" ] && return 0
  fail "the folder $1 cannot be written, and the program has to be built into it." \
    "Copy the source tree to a folder of your own, or ask for write permission."
}

# --- space ---------------------------------------------------------------------------------------------------------

free_megabytes() {
  df -Pk "$1" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }'
}

# need_space FOLDER MEGABYTES
need_space() {
  free=$(free_megabytes "$1")
  [ "${free:-$2}" -ge "$2" ] ||
    fail "the disk is too full: $1 has $free MB free, and the build needs about $2 MB."
}

# --- Maven ---------------------------------------------------------------------------------------------------------

version_of_maven() {
  # from the root folder: in the source tree .mvn/ would be read, which an old Maven or an old Java does not understand
  (cd / && JAVA_HOME=$java_home "$1" -v 2>/dev/null) | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p'
}

find_maven() {
  maven='' old_maven=''
  for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn)" "$cache/apache-maven-$maven_wanted/bin/mvn"; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    case $(version_of_maven "$candidate") in
      3.9 | 3.9.* | 3.[1-9][0-9].*) maven=$candidate && return 0 ;;
      '') ;;
      *) old_maven=$candidate ;;
    esac
  done
  [ -n "$old_maven" ] || fail "Natrolyte is built by Maven, and no Maven was found." \
    "Install Maven 3.9 or newer (an older one will do: it fetches $maven_wanted once)."
  fetch_maven
}

# Unpacked beside its place and then renamed: there is never half a Maven in the cache.
fetch_maven() {
  make_folder "$cache"
  take_lock "$cache/maven.lock"
  maven=$cache/apache-maven-$maven_wanted/bin/mvn
  if [ ! -x "$maven" ]; then
    say "fetching Maven $maven_wanted (once)"
    rm -rf "$cache/fetch"
    mkdir -p "$cache/fetch"
    (cd "$cache/fetch" && JAVA_HOME=$java_home "$old_maven" -B -q \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact="org.apache.maven:apache-maven:$maven_wanted:zip:bin" -DoutputDirectory="$cache/fetch") >"$log" 2>&1 ||
      explain_failed_build "Maven $maven_wanted could not be fetched"
    chmod +x "$cache/fetch/apache-maven-$maven_wanted/bin/mvn"
    mv "$cache/fetch/apache-maven-$maven_wanted" "$cache/" || fail "$cache cannot be written."
    rm -rf "$cache/fetch"
  fi
  release_lock "$cache/maven.lock"
}

# run_maven ARGUMENTS: in the source tree, with the Java that was found; NATROLYTE_MAVEN_OPTIONS adds options.
run_maven() {
  # shellcheck disable=SC2086  # several options in one variable
  (cd "$root" && JAVA_HOME=$java_home "$maven" ${NATROLYTE_MAVEN_OPTIONS-} "$@")
}

# --- what went wrong -----------------------------------------------------------------------------------------------

no_network='Could not transfer|Unknown host|UnknownHost|Connection refused|Connect(ion)? timed out|No route to host'
no_network="$no_network|Network is unreachable|name resolution|in offline mode|Could not resolve host"
disk_full='No space left on device|not enough space|Disk quota exceeded'

# explain_failed_build WHAT: says why, as plainly as the log allows, and ends.
explain_failed_build() {
  if grep -Eqi "$disk_full" "$log"; then
    fail "$1: the disk is full. Free some space (about 1 GB) and start again."
  elif grep -Eqi "$no_network" "$log"; then
    fail "$1: Maven cannot reach its repository, and what it needs is not in the local cache." \
      "The first build needs a network (about 200 MB); later ones do not. Check the connection or the proxy in Maven's settings." \
      "The log is $log"
  fi
  say "$1. The useful lines of $log:"
  useful_lines >&2
  exit 1
}

useful_lines() {
  # what a compiler, a test or Tycho says, without Maven's advice on how to run Maven
  grep -E '^\[ERROR\]|^Caused by:|No space' "$log" |
    grep -Ev 'Re-run Maven|full stack trace|For more information|\[Help 1\]|After correcting|mvn <args>|^\[ERROR\] *$' |
    cut -c1-300 | head -n 40
}
