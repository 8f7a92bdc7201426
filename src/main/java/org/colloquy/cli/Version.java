package org.colloquy.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {
  /** As in {@code 0.1.0}; {@code 0} when the classes were not run from the jar. */
  static final String NUMBER = number();

  private static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Colloquy " + NUMBER};
  }
}
