package dev.onrecord.web;

import com.microsoft.playwright.Browser;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests a [BrowserTab] of their own in one Chromium, holds against each that its page
/// complained of anything, and skips them, loudly, where there is no Chromium.
final class BrowserTests implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserTests.class);

  /// What looking for Chromium came to.
  private record Found(Optional<Chromium> chromium) implements AutoCloseable {
    static Found look() {
      Optional<Chromium> chromium = Chromium.start();
      if (chromium.isEmpty()) {
        System.err.println(Chromium.HOW_TO_INSTALL);
      }
      return new Found(chromium);
    }

    @Override
    public void close() {
      chromium.ifPresent(Chromium::close);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == BrowserTab.class || type == Browser.class;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return chromium(context)
        .map(found -> ConditionEvaluationResult.enabled("there is a chromium"))
        .orElseGet(() -> ConditionEvaluationResult.disabled(Chromium.HOW_TO_INSTALL));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser = chromium(context).orElseThrow().browser();
    if (parameter.getParameter().getType() == Browser.class) {
      return browser;
    }
    return own(context)
        .getOrComputeIfAbsent(BrowserTab.class, key -> BrowserTab.open(browser), BrowserTab.class);
  }

  private static Optional<Chromium> chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Found.class, key -> Found.look(), Found.class)
        .chromium();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    BrowserTab tab = own(context).get(BrowserTab.class, BrowserTab.class);
    if (tab != null) {
      tab.isContent();
    }
  }

  /// Closes what is in it when the test ends.
  private static Store own(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
