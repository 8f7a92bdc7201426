package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/**
 * The Content-Security-Policy that every page must have before it loads anything: nothing but files
 * beside it, and no script or style within it. Stateless.
 */
public final class PagePolicy {
  /** The head begins with the encoding and the policy; nothing that counts can stand before. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*(?i:<!DOCTYPE html>)\\s*<html[^>]*>\\s*<head>\\s*<meta charset=\"utf-8\">\\s*"
              + "<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");

  private static final Set<String> SOURCES = Set.of("'none'", "'self'");
  private static final List<String> CLOSED = List.of("default-src", "base-uri", "form-action");

  private PagePolicy() {}

  /** Returns what is wrong with the policy of a page; empty if nothing is. */
  public static Optional<Diagnostic> breach(String name, byte[] page) {
    int length = Math.min(page.length, 4096);
    Matcher head = HEAD.matcher(new String(page, 0, length, UTF_8));
    if (head.lookingAt() && isStrict(head.group(1))) {
      return Optional.empty();
    }
    String message =
        name + ": the head does not begin with charset and Content-Security-Policy as it must";
    return Optional.of(Diagnostic.of(Code.P821, message));
  }

  private static boolean isStrict(String policy) {
    Map<String, List<String>> directives = new HashMap<>();
    for (String directive : policy.split(";", -1)) {
      List<String> words = Arrays.asList(directive.strip().split("\\s+"));
      if (!SOURCES.containsAll(words.subList(1, words.size()))
          || directives.put(words.get(0), words.subList(1, words.size())) != null) {
        return false;
      }
    }
    return CLOSED.stream().allMatch(name -> List.of("'none'").equals(directives.get(name)));
  }

  /**
   * Checks pages.
   *
   * @param files of which those are checked that end in {@code .html}
   * @throws PublishException if one has not the policy
   */
  public static void check(Map<String, byte[]> files) throws PublishException {
    List<Diagnostic> breaches =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html"))
            .flatMap(file -> breach(file.getKey(), file.getValue()).stream())
            .toList();
    if (!breaches.isEmpty()) {
      throw new PublishException(breaches, null);
    }
  }
}
