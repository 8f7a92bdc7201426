package org.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.colloquy.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  private static EvaluateException refused(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return catchThrowableOfType(EvaluateException.class, () -> Reference.read(name, bytes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key.json|{}|C905",
        "key.json|[1, 2]|C905",
        "key.json|{\"speeches\"|C905",
        "key.json|''|C905",
        "made.xml|<TEI>|V703",
        "made.xml|''|V703",
        "made.xml|<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><TEI>&e;</TEI>|V704"
      })
  void whatIsNoReferenceIsRefusedWithACode(String name, String text, Code code) {
    assertThat(refused(name, text).diagnostic().code()).isEqualTo(code);
  }

  @Test
  void elementsInOneAnotherWithoutEndAreRefused() {
    EvaluateException e = refused("made.xml", "<p>".repeat(100_000));
    assertThat(e.diagnostic().message()).contains("500 elements in one another");
  }
}
