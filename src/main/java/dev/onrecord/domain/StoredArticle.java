package dev.onrecord.domain;

/// An article and what it was read from.
public record StoredArticle(Article article, Submission source) {}
