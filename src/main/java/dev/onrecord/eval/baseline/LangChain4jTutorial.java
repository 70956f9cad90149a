package dev.onrecord.eval.baseline;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import dev.onrecord.domain.Progress;
import dev.onrecord.domain.Span;
import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldArticle;
import java.util.ArrayList;
import java.util.List;

/// Retrieval as LangChain4j's tutorials build it: segments of at most 300 characters, their
/// embeddings in memory, the three nearest to the question.
///
/// A segment does not know its place in the article. So the same splitter cuts the article again,
/// and the pieces are looked up.
final class LangChain4jTutorial implements Baseline {
  private static final int SEGMENT = 300;
  private static final int MOST = 3;
  private static final String ARTICLE = "article";
  private static final String INDEX = "index";

  private final DocumentSplitter splitter = DocumentSplitters.recursive(SEGMENT, 0);
  private final List<List<Span>> segments = new ArrayList<>();
  private final ContentRetriever retriever;

  LangChain4jTutorial(List<GoldArticle> articles, Progress progress) {
    EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    EmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    EmbeddingStoreIngestor ingestor =
        EmbeddingStoreIngestor.builder()
            .documentSplitter(splitter)
            .embeddingModel(model)
            .embeddingStore(store)
            .build();
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i).text();
      Document document = Document.from(text, new Metadata().put(ARTICLE, i));
      ingestor.ingest(document);
      segments.add(
          new TextWithoutSpaces(text)
              .places(splitter.split(document).stream().map(TextSegment::text).toList()));
      progress.at(i + 1, articles.size());
    }
    this.retriever =
        EmbeddingStoreContentRetriever.builder()
            .embeddingModel(model)
            .embeddingStore(store)
            .maxResults(MOST)
            .build();
  }

  @Override
  public String name() {
    return "LangChain4j tutorial";
  }

  /// Returns at most three places, also if the limit is higher.
  @Override
  public List<Found> find(String question, int limit) {
    return retriever.retrieve(Query.from(question)).stream().limit(limit).map(this::found).toList();
  }

  private Found found(Content content) {
    Metadata metadata = content.textSegment().metadata();
    int article = Integer.parseInt(String.valueOf(metadata.toMap().get(ARTICLE)));
    int index = Integer.parseInt(String.valueOf(metadata.toMap().get(INDEX)));
    Object score = content.metadata().get(ContentMetadata.SCORE);
    return new Found(
        new ArticleSpan(article, segments.get(article).get(index)),
        score instanceof Double known ? known : 0);
  }
}
