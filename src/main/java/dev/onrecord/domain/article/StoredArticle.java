package dev.onrecord.domain.article;

/// An article and the bytes that it was read from.
public record StoredArticle(Article article, Submission source) {}
