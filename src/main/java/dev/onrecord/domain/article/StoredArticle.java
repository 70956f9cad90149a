package dev.onrecord.domain.article;

/// An article and what it was read from.
public record StoredArticle(Article article, Submission source) {}
