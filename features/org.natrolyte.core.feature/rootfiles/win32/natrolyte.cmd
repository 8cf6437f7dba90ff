@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Natrolyte: "natrolyte open [FILE]" opens the window, everything else is the command line.
rem
rem NATROLYTE_DATA          the folder that the window shows (default: natrolyte in the user's folder)
rem NATROLYTE_JAVA_OPTIONS  more options for Java, for example -Xmx8g
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
call :find_java
if not defined JAVA (
  echo Natrolyte needs Java 21 or newer, and none was found. 1>&2
  echo Install a JDK 21 or newer, for example Eclipse Temurin, or name its folder in JAVA_HOME. 1>&2
  exit /b 1
)
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
set "FLAGS=-Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR -Xshare:auto --enable-native-access=ALL-UNNAMED"
if %MAJOR% geq 23 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"
if not defined NATROLYTE_DATA set "NATROLYTE_DATA=%USERPROFILE%\natrolyte"

if /i "%~1"=="open" goto open
if "%~1"=="" call :double_clicked && goto open
call :choose_speed %1
"%JAVA%" %FLAGS% -Djava.awt.headless=true %NATROLYTE_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -data @none -application org.natrolyte.cli.application %*
exit /b %ERRORLEVEL%

:open
call :kernels
:again
rem Java keeps the classes of the window in an archive (CDS): written when the window is first closed, read from then on.
rem Another list of bundles has another archive. The window ends with 23 when it asks for another start.
for %%b in ("%HERE%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do set "BUNDLES=%%~zb"
set "CACHE=%LOCALAPPDATA%\natrolyte\cache"
if defined LOCALAPPDATA if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
set "ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\window-%MAJOR%-%BUNDLES%.jsa""
if not exist "%CACHE%\" set "ARCHIVE="
"%JAVA%" %FLAGS% -Xlog:disable %ARCHIVE% %NATROLYTE_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%NATROLYTE_DATA%" %2 %3 %4 %5 %6 %7 %8 %9
if %ERRORLEVEL% equ 23 goto again
exit /b %ERRORLEVEL%

rem The Explorer starts a script by "cmd /c <script>"; somebody who types has a prompt, without it.
:double_clicked
echo %CMDCMDLINE% | findstr /i /c:"%~nx0" >nul
exit /b %ERRORLEVEL%

rem A short command is over before the optimising compiler and a parallel collector have paid off; in those of
rem orbitals and films the compiler pays off in the innermost loops only.
:choose_speed
for %%c in (orbitals engines sei) do if /i "%~1"=="%%c" goto kernels
for %%c in (kmc score screen sweep benchmarks) do if /i "%~1"=="%%c" exit /b 0
set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
exit /b 0
:kernels
set "FLAGS=%FLAGS% -XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=2000000"
exit /b 0

rem The Java of JAVA_HOME, of the PATH, and of the usual folders: the first that is new enough.
:find_java
set "JAVA="
set "MAJOR=0"
if defined JAVA_HOME call :try_java "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try_java "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try_java "%%~d"
exit /b 0

rem The version is in the file "release" of each JDK, as JAVA_VERSION="25.0.1".
:try_java
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~v"
set FOUND=%FOUND:"=%
if %FOUND% lss 21 exit /b 0
set "JAVA=%~1\bin\java.exe"
set "MAJOR=%FOUND%"
exit /b 0
