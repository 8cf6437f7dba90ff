#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Counts the tests in the reports below FOLDER: the skipped ones by name and reason, then one closing line alone.
# Fails when a test failed or when no test ran. A build that ended before all tests ran counts as one that failed.
#
#   count-tests.sh FOLDER [EXIT CODE OF THE BUILD]
set -u

reports() {
  find "$1" -name 'TEST-*.xml' \( -path '*/surefire-reports/*' -o -path '*/failsafe-reports/*' \)
}

# One report, from its first <testsuite> tag and its <testcase> elements: lines "skipped NAME: REASON" and one
# "count TESTS NOT-PASSED SKIPPED".
read_report() {
  awk '
    function attribute(name,    at, rest) {
      at = index($0, " " name "=\"")
      if (!at) return ""
      rest = substr($0, at + length(name) + 3)
      return substr(rest, 1, index(rest, "\"") - 1)
    }
    function plain(text) {
      gsub(/&quot;/, "\"", text); gsub(/&apos;/, "\047", text); gsub(/&#10;/, " ", text)
      gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&amp;/, "\\&", text)
      return text
    }
    /<testsuite / && !counted {
      counted = 1
      print "count", attribute("tests") + 0, attribute("failures") + attribute("errors"), attribute("skipped") + 0
    }
    /<testcase / { test = attribute("classname") "." attribute("name") }
    /<skipped/ {
      # an assumption that did not hold says why in the text, not in an attribute
      reason = attribute("message")
      if (reason == "") {
        reason = $0
        sub(/.*CDATA\[/, "", reason)
        sub(/^[A-Za-z0-9.]*TestAbortedException: /, "", reason)
        if (reason == $0) reason = ""
      }
      print "skipped", plain(test) ": " (reason == "" ? "no reason given" : plain(reason))
    }' "$1"
}

reports "${1:-.}" | while IFS= read -r report; do
  read_report "$report"
done | awk -v build="${2:-0}" '
  $1 == "skipped" { print }
  $1 == "count" { tests += $2; failed += $3; skipped += $4 }
  END {
    if (!tests) print "no test ran"
    if (build) print "failed: the build itself"
    printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed + (build > 0), skipped
    exit failed || build || !tests
  }'
