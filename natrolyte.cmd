@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Runs Natrolyte from its source tree, building it first when it is absent or older than the sources.
rem Needs a JDK 21 or newer (JAVA_HOME or PATH) and Maven 3.9 or newer (PATH).
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "PRODUCT=%ROOT%product\org.natrolyte.product\target\products\org.natrolyte.product"
set "PROGRAM=%PRODUCT%\win32\win32\x86_64\natrolyte\natrolyte.cmd"
call :is_fresh || call :build || exit /b 1
if "%~1"=="" (
  call "%PROGRAM%" --help
) else (
  call "%PROGRAM%" %*
)
exit /b %ERRORLEVEL%

rem Newer than the build is: any source that was saved after it began.
:is_fresh
if not exist "%PROGRAM%" exit /b 1
if not exist "%PRODUCT%\built" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item $env:PRODUCT\built).LastWriteTime; $newer = 'bundles', 'features', 'product', 'targetplatform', 'pom.xml' | ForEach-Object { Get-ChildItem -Recurse -File (Join-Path $env:ROOT $_) } | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\(target|bin_test|src_test|lib)\\|\.polyglot|\.tycho-consumer-pom' } | Select-Object -First 1; if ($newer) { exit 1 }"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo natrolyte: Natrolyte is built by Maven 3.9 or newer, and no Maven was found. 1>&2
  exit /b 1
)
if not exist "%ROOT%target" mkdir "%ROOT%target"
echo natrolyte: building the program (a minute or two; the first time it also fetches the Eclipse platform) 1>&2
type nul >"%ROOT%target\build.begun"
pushd "%ROOT%"
call mvn -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dpmd.skip=true -Done.os=win32 -Done.ws=win32 -Done.arch=x86_64 -pl product/org.natrolyte.areas,product/org.natrolyte.product -am >target\build.log 2>&1
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
  echo natrolyte: the build failed. The useful lines of %ROOT%target\build.log: 1>&2
  findstr /b /c:"[ERROR]" "%ROOT%target\build.log" 1>&2
  exit /b 1
)
copy /y "%ROOT%target\build.begun" "%PRODUCT%\built" >nul
powershell -NoProfile -Command "(Get-Item $env:PRODUCT\built).LastWriteTime = (Get-Item $env:ROOT\target\build.begun).LastWriteTime"
exit /b 0
