package org.colloquy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.colloquy.diagnostic.Code;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
    name = "colloquy",
    description = "Turns plain transcripts of conversations into citable digital editions.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; warnings are allowed",
      "1:the input has errors",
      "2:the command was not given rightly",
      "3:a file cannot be read or written",
      "70:a bug"
    },
    footer = {"", "“colloquy FILE” is short for “colloquy build FILE”."})
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    // Libraries log what they do; whatever concerns the user is a diagnostic.
    LogManager.getLogManager().reset();
    var out = utf8(FileDescriptor.out);
    var err = utf8(FileDescriptor.err);
    boolean terminal = isTerminal() && !"dumb".equals(System.getenv("TERM"));
    boolean colour = terminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    int exit = run(new Console(out, err, terminal, colour), args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /** From JDK 22 on there is always a console, and it says itself whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Object console = System.console();
    try {
      return console != null
          && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the program; nothing is kept between two runs.
   *
   * @param args as on the command line
   * @param out takes results
   * @param err takes messages
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(new Console(out, err, false, false), args);
  }

  private static int run(Console console, String[] args) {
    CommandLine line = commandLine(console);
    if (args.length == 0) {
      line.usage(console.err(), ansi(console));
      return ExitCode.USAGE.value();
    }
    return line.execute(withCommand(line, args));
  }

  private static CommandLine commandLine(Console console) {
    var line = new CommandLine(new Main());
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new ConvertCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new RenderCommand(console));
    line.addSubcommand(new PreflightCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(new RestoreCommand(console));
    line.addSubcommand(new GazetteerCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)));
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, given) -> usage(e));
    line.setExecutionExceptionHandler((e, command, given) -> bug(e, command, given));
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static Ansi ansi(Console console) {
    return console.colour() ? Ansi.ON : Ansi.OFF;
  }

  /** A file or an option in the place of the command means build. */
  private static String[] withCommand(CommandLine line, String[] args) {
    String first = args[0];
    boolean command = line.getSubcommands().containsKey(first);
    boolean help = line.getCommandSpec().findOption(first) != null;
    boolean input = first.startsWith("-") || first.contains(".") || exists(first);
    if (command || help || !input) {
      return args;
    }
    var all = new String[args.length + 1];
    all[0] = "build";
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try “" + command.getCommandSpec().qualifiedName() + " --help”.");
    return ExitCode.USAGE.value();
  }

  private static int bug(Exception e, CommandLine command, CommandLine.ParseResult given) {
    PrintWriter err = command.getErr();
    err.println("error[" + Code.C999 + "]: a bug: " + e);
    err.println("   = help: " + Code.C999.help());
    if (given.originalArgs().contains("--stacktrace")) {
      e.printStackTrace(err);
    }
    return ExitCode.BUG.value();
  }
}
