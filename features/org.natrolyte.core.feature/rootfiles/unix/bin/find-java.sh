# SPDX-License-Identifier: EPL-2.0
# Finds Java. Sourced by the start script of the product and by ./natrolyte and ./verify of the source tree.
#
#   find_java MINIMUM   sets java_home, java_version (as printed, "25.0.1") and java_major (25) to the newest Java that
#                       is at least MINIMUM; fails when there is none, with java_found naming what there was instead.
#
#   use_unicode         gives Java a locale in which no letter is lost
#
# NATROLYTE_JAVA_FOLDERS replaces the folders that are searched after JAVA_HOME and PATH (the tests use it).
# The version is read from the file "release" that every JDK carries: starting each Java to ask would take a second.

java_folders() {
  IFS=' '
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  folder_of_java_on_path
  for folder in ${NATROLYTE_JAVA_FOLDERS-/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}; do
    [ ! -x "$folder/bin/java" ] || printf '%s\n' "$folder"
  done
  for folder in "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
    [ ! -x "$folder/bin/java" ] || printf '%s\n' "$folder"
  done
}

folder_of_java_on_path() {
  java_link=$(command -v java) || return 0
  while [ -L "$java_link" ]; do
    java_target=$(readlink "$java_link")
    case $java_target in
      /*) java_link=$java_target ;;
      *) java_link=$(dirname "$java_link")/$java_target ;;
    esac
  done
  dirname "$(dirname "$java_link")"
}

# Prints the version of the Java in folder $1, or nothing.
version_of_java() {
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(.*\)".*/\1/p' "$1/release"
  elif [ -x "$1/bin/java" ]; then
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'
  fi
}

# 25.0.1 -> 25, 25-ea -> 25, 1.8.0_402 -> 8
major_of_version() {
  version=${1#1.}
  version=${version%%[!0-9]*}
  printf '%s\n' "${version:-0}"
}

find_java() {
  java_home='' java_version='' java_major=0 java_found=''
  # A Java that JAVA_HOME names is somebody's wish: it is taken when it is new enough, else the newest.
  old_ifs=$IFS
  IFS='
'
  for folder in $(java_folders); do
    IFS=$old_ifs
    [ -x "$folder/bin/java" ] || continue
    version_here=$(version_of_java "$folder")
    major_here=$(major_of_version "$version_here")
    [ "$major_here" -gt 0 ] || continue
    if [ "$major_here" -lt "$1" ]; then
      case $java_found in
        *" in $folder"*) ;;
        *) java_found="${java_found:+$java_found, }Java $version_here in $folder" ;;
      esac
    elif [ "$major_here" -gt "$java_major" ]; then
      java_home=$folder java_version=$version_here java_major=$major_here
      [ "$folder" != "${JAVA_HOME:-}" ] || break
    fi
  done
  IFS=$old_ifs
  [ -n "$java_home" ]
}

# What to tell somebody without a Java that is at least $1.
explain_missing_java() {
  if [ -n "$java_found" ]; then
    echo "Natrolyte needs Java $1 or newer. Found only: $java_found."
  else
    echo "Natrolyte needs Java $1 or newer, and no Java was found."
  fi
  echo "Install a JDK $1 or newer (for example Eclipse Temurin), or name its folder in JAVA_HOME."
}

# In the locale "C", Java reads arguments and writes output as ASCII and loses every other letter.
use_unicode() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX)
      LC_ALL=C.UTF-8
      export LC_ALL
      ;;
  esac
}
