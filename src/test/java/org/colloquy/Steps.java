package org.colloquy;

import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What code loaded by {@link StepCounter} calls in place of methods whose work it counts. */
public final class Steps {
  private static final LongAdder COUNT = new LongAdder();

  private Steps() {}

  static long take() {
    return COUNT.sumThenReset();
  }

  static boolean has(String name, String descriptor) {
    return Arrays.stream(Steps.class.getMethods())
        .filter(method -> method.getName().equals(name))
        .map(m -> MethodType.methodType(m.getReturnType(), m.getParameterTypes()))
        .anyMatch(type -> type.toMethodDescriptorString().equals(descriptor));
  }

  public static void step() {
    COUNT.increment();
  }

  private static void over(int characters) {
    COUNT.add(characters);
  }

  private static int found(String s, int from, int at) {
    over((at < 0 ? s.length() : at) - Math.min(s.length(), Math.max(0, from)));
    return at;
  }

  public static int indexOf(String s, int c) {
    return found(s, 0, s.indexOf(c));
  }

  public static int indexOf(String s, int c, int from) {
    return found(s, from, s.indexOf(c, from));
  }

  public static int indexOf(String s, String words) {
    return found(s, 0, s.indexOf(words));
  }

  public static int indexOf(String s, String words, int from) {
    return found(s, from, s.indexOf(words, from));
  }

  public static boolean contains(String s, CharSequence words) {
    return indexOf(s, words.toString()) >= 0;
  }

  public static String substring(String s, int from) {
    over(s.length() - from);
    return s.substring(from);
  }

  public static String substring(String s, int from, int to) {
    over(to - from);
    return s.substring(from, to);
  }

  public static String toLowerCase(String s, Locale locale) {
    over(s.length());
    return s.toLowerCase(locale);
  }

  public static String strip(String s) {
    over(s.length());
    return s.strip();
  }

  public static boolean isBlank(String s) {
    over(s.length());
    return s.isBlank();
  }

  public static String replace(String s, CharSequence old, CharSequence with) {
    over(s.length());
    return s.replace(old, with);
  }

  public static String replace(String s, char old, char with) {
    over(s.length());
    return s.replace(old, with);
  }

  public static String replaceAll(String s, String regex, String with) {
    return matcher(Pattern.compile(regex), s).replaceAll(with);
  }

  public static String[] split(String s, String regex) {
    over(s.length());
    return s.split(regex);
  }

  public static boolean matches(String s, String regex) {
    return matcher(Pattern.compile(regex), s).matches();
  }

  public static Matcher matcher(Pattern pattern, CharSequence words) {
    return pattern.matcher(new Counted(words));
  }

  /** Counts each character that is looked at. */
  private record Counted(CharSequence words) implements CharSequence {
    @Override
    public char charAt(int index) {
      step();
      return words.charAt(index);
    }

    @Override
    public int length() {
      return words.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return words.subSequence(start, end);
    }

    @Override
    public String toString() {
      return words.toString();
    }
  }
}
