package dev.onrecord.encode;

import ai.onnxruntime.OrtEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// ONNX Runtime's environment, until the process is gone.
///
/// It has a shutdown hook that gives the environment back at once, while passes still run and
/// models still load, which then abort the process. The native one counts its users; so it has one
/// more here, who never leaves. Its Java API has no way to say so.
final class LastingEnvironment {
  private static final OrtEnvironment ENVIRONMENT = lasting();

  private LastingEnvironment() {}

  static OrtEnvironment get() {
    return ENVIRONMENT;
  }

  private static OrtEnvironment lasting() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method create =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      create.setAccessible(true);
      var _ = create.invoke(null, api.getLong(null), 2, OrtEnvironment.DEFAULT_NAME);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this release of ONNX Runtime is made otherwise", e);
    }
    return environment;
  }
}
