# SPDX-License-Identifier: EPL-2.0
# Counts the tests in the reports below a folder, like count-tests.sh.
param([string] $folder = '.')

$tests = 0; $failed = 0; $skipped = 0
$reports = Get-ChildItem -Recurse -File -Path $folder -Filter 'TEST-*.xml' |
  Where-Object { $_.FullName -match '(surefire|failsafe)-reports' }
foreach ($report in $reports) {
  $suite = ([xml](Get-Content -Raw -Encoding UTF8 $report.FullName)).testsuite
  $tests += [int]$suite.tests
  $failed += [int]$suite.failures + [int]$suite.errors
  $skipped += [int]$suite.skipped
  foreach ($case in $suite.testcase) {
    if ($case.SelectSingleNode('skipped')) {
      Write-Output "skipped $($case.classname).$($case.name): $($case.SelectSingleNode('skipped').GetAttribute('message'))"
    }
  }
}
if ($tests -eq 0) { Write-Output 'no test ran' }
Write-Output "$($tests - $failed - $skipped) passed, $failed failed, $skipped skipped"
if ($failed -gt 0 -or $tests -eq 0) { exit 1 }
