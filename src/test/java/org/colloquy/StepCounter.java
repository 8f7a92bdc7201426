package org.colloquy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Loads the program anew so that it counts its steps: each call of one of its methods, each turn of
 * one of its loops, and each character that a string is searched, copied or matched over. The count
 * depends on the input alone, so growth can be tested without a clock. What other loops of the Java
 * library do is not counted.
 */
final class StepCounter extends ClassLoader {
  private static final String PROGRAM = "org.colloquy.";
  private static final String STEPS = Steps.class.getName().replace('.', '/');
  private static final String STRING = "java/lang/String";

  /**
   * Methods of strings whose work grows with the string, by name: all their overloads that Steps
   * has.
   */
  private static final Map<String, Set<String>> COUNTED =
      Map.of(
          STRING,
          Set.of(
              "indexOf",
              "substring",
              "toLowerCase",
              "strip",
              "replaceAll",
              "split",
              "matches",
              "isBlank",
              "contains",
              "replace"),
          "java/util/regex/Pattern",
          Set.of("matcher"));

  StepCounter() {
    super(StepCounter.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PROGRAM) || name.equals(Steps.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? counting(name) : loaded;
    }
  }

  private Class<?> counting(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      var reader = new ClassReader(in.readAllBytes());
      var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new Counting(writer), 0);
      byte[] made = writer.toByteArray();
      return defineClass(name, made, 0, made.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Counting extends ClassVisitor {
    Counting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return next == null ? null : new CountingMethod(next);
    }
  }

  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean onInterface) {
      boolean counted = COUNTED.getOrDefault(owner, Set.of()).contains(name);
      String with = "(L" + owner + ";" + descriptor.substring(1);
      if (counted && opcode == Opcodes.INVOKEVIRTUAL && Steps.has(name, with)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, with, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, onInterface);
      }
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
    }
  }
}
