// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.Geometry;

/** An engine is believed only when its result is new, complete and fits what was asked. */
class HostileEngineTest {
  private static final Geometry WATER =
      new Geometry(new int[] {8, 1, 1}, new double[] {0, 0, 0.22, 0, 1.43, -0.89, 0, -1.43, -0.89});
  private static final Task TASK = Task.singlePoint(WATER, 0, Method.GFN1);
  private static final Limits SHORT = new Limits(Duration.ofMillis(700), () -> false);
  private static final Limits PATIENT = new Limits(Duration.ofSeconds(20), () -> false);

  @TempDir Path folder;

  @BeforeEach
  void needsAShell() {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "the fake engine is a shell script");
  }

  private Outcome run(String script, Limits limits) throws IOException {
    return FakeEngine.doing(folder, script).run(TASK, limits);
  }

  private String reason(String script) throws IOException {
    return assertInstanceOf(Outcome.Failure.class, run(script, PATIENT)).reason();
  }

  @Test
  void anHonestEngineIsBelieved() throws Exception {
    Outcome outcome = run(FakeEngine.goodResult() + FakeEngine.SAYS_GOODBYE, PATIENT);

    assertEquals(-5.0, outcome.orThrow().energy());
    assertEquals(-12.0, outcome.orThrow().frontier().orElseThrow().homo());
    assertEquals(2.541746, outcome.orThrow().dipoleDebye().orElseThrow(), 1e-6);
  }

  @Test
  void oneThatHangsIsKilledWithItsChildren() throws Exception {
    Path child = folder.resolve("child");
    long begin = System.nanoTime();

    Outcome outcome = run("sleep 300 & echo $! > " + child + "\nwait\n", SHORT);

    assertTrue(System.nanoTime() - begin < 5_000_000_000L, "it took too long to stop it");
    assertInstanceOf(Outcome.ResourceError.class, outcome);
    assertDead(Long.parseLong(Files.readString(child).strip()));
  }

  @Test
  void oneThatWaitsForInputGetsNone() throws Exception {
    String script = "cat > read-everything\n" + FakeEngine.goodResult() + FakeEngine.SAYS_GOODBYE;

    assertInstanceOf(Outcome.Success.class, run(script, PATIENT));
  }

  @Test
  void aGrandchildWhoseParentIsGoneIsKilledToo() throws Exception {
    Path orphan = folder.resolve("orphan");
    String script = "(sleep 300 & echo $! > " + orphan + "; sleep 0.4) &\nsleep 300\n";

    run(script, SHORT);

    assertDead(Long.parseLong(Files.readString(orphan).strip()));
  }

  @Test
  void aChildThatKeepsThePipeOpenDoesNotHoldUs() throws Exception {
    long begin = System.nanoTime();
    String script = "sleep 300 &\nsleep 0.2\n" + FakeEngine.goodResult() + FakeEngine.SAYS_GOODBYE;

    assertInstanceOf(Outcome.Success.class, run(script, PATIENT));
    assertTrue(System.nanoTime() - begin < 5_000_000_000L, "it was waited for");
  }

  @Test
  void oneThatFloodsIsStopped() throws Exception {
    assertTrue(reason("yes 'cycle 1'").contains("more than 64 MB"), "the flood is named");
  }

  @Test
  void oneThatDiesOfASignalMayBeTriedAgain() throws Exception {
    Outcome outcome = run("kill -SEGV $$", PATIENT);

    assertTrue(assertInstanceOf(Outcome.RandomError.class, outcome).reason().contains("signal 11"));
  }

  @Test
  void exitZeroWithNothingIsNotBelieved() throws Exception {
    assertTrue(reason("exit 0").contains("normal termination"));
    assertTrue(reason(FakeEngine.SAYS_GOODBYE).contains("no xtbout.json"));
  }

  @Test
  void aResultCutOffIsNotBelieved() throws Exception {
    String script = "printf '{\"total energy\": -5.0, \"partial' > xtbout.json\n";

    assertTrue(reason(script + FakeEngine.SAYS_GOODBYE).contains("cut off"));
  }

  @Test
  void theResultOfAnotherCallIsNotBelieved() throws Exception {
    Path old = folder.resolve("old.json");
    Files.writeString(old, "{\"total energy\": -5.0, \"partial charges\": [-0.6, 0.3, 0.3]}");

    String script = "ln -s " + old + " xtbout.json\n" + FakeEngine.SAYS_GOODBYE;

    assertTrue(reason(script).contains("no xtbout.json"));
  }

  @Test
  void aResultForAnotherMoleculeOrChargeIsNotBelieved() throws Exception {
    String other = FakeEngine.goodResult().replace("-0.6, 0.3, 0.3", "-0.6, 0.6");
    String ion = FakeEngine.goodResult().replace("-0.6, 0.3, 0.3", "0.4, 0.3, 0.3");

    assertTrue(reason(other + FakeEngine.SAYS_GOODBYE).contains("3 atoms"));
    assertTrue(reason(ion + FakeEngine.SAYS_GOODBYE).contains("add up to 1.00 instead of +0"));
  }

  @Test
  void aNumberThatIsNoneIsNotBelieved() throws Exception {
    String nan = FakeEngine.goodResult().replace("-5.0", "\"NaN\"");
    String stars = FakeEngine.goodResult().replace("-5.0", "*****");

    assertTrue(reason(nan + FakeEngine.SAYS_GOODBYE).contains("energy"));
    assertTrue(reason(stars + FakeEngine.SAYS_GOODBYE).contains("damaged"));
  }

  @Test
  void cancellingStopsAtOnce() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    Limits limits = new Limits(Duration.ofMinutes(5), stop::get);
    XtbEngine engine = FakeEngine.doing(folder, "sleep 300");
    Thread user =
        new Thread(() -> {
          try {
            Thread.sleep(300);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          stop.set(true);
        });
    long begin = System.nanoTime();
    user.start();

    assertInstanceOf(Outcome.Cancelled.class, engine.run(TASK, limits));
    assertTrue(System.nanoTime() - begin < 3_000_000_000L, "it took too long to stop");
    user.join();
  }

  @Test
  void aMissingProgramIsAMissingResource() {
    XtbEngine engine = new XtbEngine(folder.resolve("nowhere"), "");

    assertInstanceOf(Outcome.ResourceError.class, engine.run(TASK, PATIENT));
  }

  @Test
  void theMaintainersWordsAreUsed() throws Exception {
    String missing = "echo '-1- ... Parameter file param_ipea-xtb.txt not found!'; exit 1";

    assertTrue(reason(missing).contains("XTBPATH"));
    assertTrue(
        reason("echo '[ERROR] stop'\necho '-1- Charge is wrong'\n").endsWith("Charge is wrong"));
  }

  @Test
  void everyCallHasAFolderOfItsOwnAndLeavesNothing() throws Exception {
    Path list = folder.resolve("folders");
    String script = "pwd >> " + list + "\n" + FakeEngine.goodResult() + FakeEngine.SAYS_GOODBYE;

    run(script, PATIENT);
    run(script, PATIENT);

    var folders = Files.readAllLines(list);
    assertEquals(2, folders.stream().distinct().count());
    folders.forEach(f -> assertFalse(Files.exists(Path.of(f)), f + " is still there"));
  }

  private static void assertDead(long process) throws Exception {
    for (int i = 0; i < 50 && isRunning(process); i++) {
      Thread.sleep(20);
    }
    assertFalse(isRunning(process), "process " + process + " runs");
  }

  /** A dead process whose new parent has not looked yet is dead all the same (state Z). */
  private static boolean isRunning(long process) throws IOException {
    Path stat = Path.of("/proc/" + process + "/stat");
    if (Files.exists(Path.of("/proc/self/stat"))) {
      try {
        return !Files.readString(stat).matches("(?s).*\\) [ZX] .*");
      } catch (java.nio.file.NoSuchFileException e) {
        return false;
      }
    }
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }
}
