package org.colloquy.speech;

import java.util.List;

/** Logistic regression with a quadratic penalty, by Newton's method. */
final class LogisticFit {
  private static final int ROUNDS = 25;

  private LogisticFit() {}

  /** One example: which weights it uses, with which values; what is true; how much it counts. */
  record Example(int[] positions, float[] values, boolean label, double weight) {}

  /** Returns {@code n} weights; the first is not penalised. */
  static double[] fit(List<Example> examples, int n, double penalty) {
    double[] w = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int i = 0; i < n; i++) {
        double lambda = i == 0 ? penalty * 1e-3 : penalty;
        gradient[i] = -lambda * w[i];
        hessian[i][i] = lambda;
      }
      for (Example e : examples) {
        add(e, w, gradient, hessian);
      }
      double[] step = solve(hessian, gradient);
      double size = 0;
      for (int i = 0; i < n; i++) {
        size = Math.max(size, Math.abs(step[i]));
      }
      double scale = size > 2 ? 2 / size : 1;
      for (int i = 0; i < n; i++) {
        w[i] += scale * step[i];
      }
      if (size < 1e-3) {
        break;
      }
    }
    return w;
  }

  private static void add(Example e, double[] w, double[] gradient, double[][] hessian) {
    int[] positions = e.positions();
    float[] values = e.values();
    double x = 0;
    for (int i = 0; i < positions.length; i++) {
      x += w[positions[i]] * values[i];
    }
    double p = 1 / (1 + Math.exp(-x));
    double error = ((e.label() ? 1 : 0) - p) * e.weight();
    double curve = Math.max(1e-6, p * (1 - p)) * e.weight();
    for (int i = 0; i < positions.length; i++) {
      gradient[positions[i]] += error * values[i];
      double[] row = hessian[positions[i]];
      double f = curve * values[i];
      for (int j = 0; j <= i; j++) {
        row[positions[j]] += f * values[j];
      }
    }
  }

  private static double[] solve(double[][] lower, double[] right) {
    int n = right.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(Math.max(1e-9, sum)) : sum / l[j][j];
      }
    }
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = right[i];
      for (int k = 0; k < i; k++) {
        sum -= l[i][k] * y[k];
      }
      y[i] = sum / l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        y[i] -= l[k][i] * y[k];
      }
      y[i] /= l[i][i];
    }
    return y;
  }
}
