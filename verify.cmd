@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Builds everything from nothing and runs all tests. Ends with the line "N passed, N failed, N skipped".
rem Needs a JDK 21 or newer (JAVA_HOME) and Maven 3.9 or newer (PATH); the tests of the window open windows.
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
pushd "%ROOT%"
call mvn clean verify -Dmaven.test.failure.ignore=true %*
set "BUILD=%ERRORLEVEL%"
popd
powershell -NoProfile -ExecutionPolicy Bypass -File "%ROOT%tools\count-tests.ps1" "%ROOT%."
if errorlevel 1 exit /b 1
exit /b %BUILD%
