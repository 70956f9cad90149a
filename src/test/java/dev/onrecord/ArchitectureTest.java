package dev.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;

/// The walls of the house.
@AnalyzeClasses(packages = "dev.onrecord", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "dev.onrecord";
  private static final String DOMAIN = "dev.onrecord.domain..";
  private static final String ASK = "dev.onrecord.ask..";
  private static final String ARCHIVE = "dev.onrecord.archive..";
  private static final String VIEW = "dev.onrecord.view..";
  private static final String WEB = "dev.onrecord.web..";
  private static final String PAGE = "dev.onrecord.web.page..";
  private static final String MCP = "dev.onrecord.mcp..";
  private static final String OPEN_AI = "dev.onrecord.web.openai..";
  private static final String CLI = "dev.onrecord.cli..";
  private static final String EVAL = "dev.onrecord.eval..";
  private static final String BASELINE = "dev.onrecord.eval.baseline..";
  private static final String LLM = "dev.onrecord.llm..";
  private static final String COLLECTIONS = "dev.onrecord.collections..";
  private static final String LANGCHAIN4J = "dev.onrecord.langchain4j..";
  private static final String RERANK = "dev.onrecord.rerank..";
  private static final String INGEST = "dev.onrecord.ingest..";
  private static final String LUCENE = "dev.onrecord.retrieve.lucene..";
  private static final String RANK = "dev.onrecord.retrieve.rank..";

  private static final String SOURCES = "dev.onrecord.sources..";
  private static final String LEARNED = "dev.onrecord.learned..";
  private static final String SIMILARITY = "dev.onrecord.similarity..";
  private static final String LANGUAGE = "dev.onrecord.language..";

  private static final String TELEMETRY = "dev.onrecord.telemetry..";
  private static final String HEALTH = "dev.onrecord.health..";
  private static final String LOG = "dev.onrecord.log..";

  private static final String STAGE_NAMES =
      "question|ingest|segment|encode|store|retrieve|rerank|answer|llm|cite|verify";

  private static final String STAGES = "dev.onrecord.[" + STAGE_NAMES + "]..";

  @ArchTest
  static final ArchRule stagesNeverImportOneAnother =
      slices()
          .matching("dev.onrecord.(" + STAGE_NAMES + ")..")
          .should()
          .notDependOnEachOther()
          .because(
              "stages meet in the records of domain; only ask and archive string them together");

  @ArchTest
  static final ArchRule stagesKnowNothingOfWhoCallsThem =
      noClasses()
          .that()
          .resideInAPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ASK, ARCHIVE, VIEW, WEB, MCP, CLI, EVAL, TELEMETRY, HEALTH, LOG)
          .because("a stage must be usable and testable by itself");

  @ArchTest
  static final ArchRule domainIsPlainJava =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")
          .because("the glossary must outlive every library");

  @ArchTest
  static final ArchRule arithmeticIsPlainJava =
      classes()
          .that()
          .resideInAnyPackage(LEARNED, SIMILARITY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(LEARNED, SIMILARITY, LANGUAGE, "java..", "org.jspecify..")
          .because("stages share numbers and arithmetic, not what they mean");

  @ArchTest
  static final ArchRule englishIsKnownInOnePlace =
      classes()
          .that()
          .resideInAPackage(LANGUAGE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              LANGUAGE,
              "dev.onrecord.domain",
              "java..",
              "org.jspecify..",
              "org.apache.lucene.analysis..",
              "net.sf.extjwnl..")
          .because("stages share what they know of English, and nothing else");

  @ArchTest
  static final ArchRule simpleNamesAreUnique =
      classes()
          .that()
          .areTopLevelClasses()
          .should(haveASimpleNameOfTheirOwn())
          .because("a name that stands for two things misleads");

  @ArchTest
  static final ArchRule askStandsAlone =
      noClasses()
          .that()
          .resideInAPackage(ASK)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ARCHIVE, VIEW, WEB, MCP, CLI, EVAL, TELEMETRY, HEALTH, LOG)
          .because("the question's pipeline is called from the web, the terminal and measurements");

  @ArchTest
  static final ArchRule archiveStandsAlone =
      noClasses()
          .that()
          .resideInAPackage(ARCHIVE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ASK, VIEW, WEB, MCP, CLI, EVAL, TELEMETRY, HEALTH, LOG)
          .because("the article's pipeline is called from the web, the terminal and measurements");

  @ArchTest
  static final ArchRule collectionsStandAlone =
      noClasses()
          .that()
          .resideInAPackage(COLLECTIONS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, VIEW, WEB, MCP, CLI, EVAL)
          .because("what keeps collections apart is the same however they are reached");

  @ArchTest
  static final ArchRule anArchiveKnowsOfNoCollection =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES, ASK, ARCHIVE, MCP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(COLLECTIONS)
          .because("what does not know of others cannot show them");

  @ArchTest
  static final ArchRule sourcesFeedTheArchive =
      noClasses()
          .that()
          .resideInAPackage(SOURCES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ASK, VIEW, WEB, MCP, CLI, EVAL, "dev.onrecord.store..")
          .because("where documents come from is nobody's business but the archive's");

  @ArchTest
  static final ArchRule onlyFetchGoesToTheWeb =
      onlyIn("org.apache.hc..", "dev.onrecord.sources.fetch..")
          .because("what is fetched for others must not reach what only this machine can");

  @ArchTest
  static final ArchRule viewsAreMadeOfDomainRecords =
      noClasses()
          .that()
          .resideInAPackage(VIEW)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, STAGES, ASK, ARCHIVE, WEB, MCP, CLI, EVAL)
          .because("what is sent is decided by what was found, not by how");

  @ArchTest
  static final ArchRule theTerminalIsOutermost =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI)
          .because("the command line starts the server and the measurements, never the reverse");

  @ArchTest
  static final ArchRule webAndEvalNeverMeet =
      slices()
          .matching("dev.onrecord.(web|eval)..")
          .should()
          .notDependOnEachOther()
          .because("a measurement must not need a server, nor a server a measurement");

  @ArchTest
  static final ArchRule onlyTheRootNamesAdapters =
      noClasses()
          .that()
          .resideOutsideOfPackages(LUCENE, ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(LUCENE)
          .because("another index must be a change of the composition root alone");

  @ArchTest
  static final ArchRule nothingImportsTheRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .because("the composition root knows everyone and no one knows it");

  @ArchTest
  static final ArchRule luceneStaysInItsAdapter =
      onlyIn(new String[] {"org.apache.lucene.."}, LUCENE, BASELINE, LANGUAGE)
          .because(
              "the index can be another engine's, BM25 alone is measured beside it, and language"
                  + " uses its analyzers");

  @ArchTest
  static final ArchRule rankingKnowsNoSearchEngine =
      noClasses()
          .that()
          .resideInAPackage(RANK)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", LUCENE)
          .because("every search engine ranks alike");

  @ArchTest
  static final ArchRule onlySearchEnginesSeeRanking =
      noClasses()
          .that()
          .resideOutsideOfPackages(RANK, LUCENE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RANK)
          .because("ask and archive see the ports of retrieve");

  @ArchTest
  static final ArchRule javalinStaysInWeb =
      onlyIn(new String[] {"io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."}, WEB)
          .because("answers are the same however they are asked for");

  @ArchTest
  static final ArchRule limitsAreCountedInOnePlace =
      onlyIn(
              new String[] {"io.github.bucket4j..", "com.github.benmanes.caffeine.."},
              "dev.onrecord.web.access..")
          .because("everybody else sees who calls, and no more");

  @ArchTest
  static final ArchRule theAgentsProtocolStaysInMcp =
      onlyIn(new String[] {"io.modelcontextprotocol..", "reactor..", "com.networknt.."}, MCP)
          .because("its next version must be a change of one package");

  @ArchTest
  static final ArchRule agentsAreAnsweredWithoutAServer =
      noClasses()
          .that()
          .resideInAPackage(MCP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, WEB, CLI, EVAL)
          .because("an agent may start the program itself and speak over standard streams");

  @ArchTest
  static final ArchRule pagesKnowNothingOfRequests =
      noClasses()
          .that()
          .resideInAPackage(PAGE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", STAGES, ASK, ARCHIVE)
          .because("a page is made of what was found, and of nothing else");

  @ArchTest
  static final ArchRule openAisWordsKnowNothingOfRequests =
      noClasses()
          .that()
          .resideInAPackage(OPEN_AI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", STAGES, ARCHIVE, PAGE)
          .because("they say what another interface sends and expects, however it comes");

  @ArchTest
  static final ArchRule htmlIsWrittenInOnePlace =
      onlyIn("org.jsoup..", PAGE, INGEST)
          .because("what comes from articles and requests must enter as text, never as markup");

  @ArchTest
  static final ArchRule formatsOfDataStayInIngest =
      onlyIn(new String[] {"de.siegmar.fastcsv..", "org.apache.commons.compress.."}, INGEST)
          .because("everyone else sees texts");

  @ArchTest
  static final ArchRule pdfIsReadInOnePlace =
      onlyIn("org.apache.pdfbox..", "dev.onrecord.ingest.pdf..")
          .because("it is read by a process of its own, which a damaged file may end");

  @ArchTest
  static final ArchRule theTerminalsLibrariesStayInCli =
      onlyIn(new String[] {"picocli..", "me.tongfei.."}, CLI)
          .because("only the terminal knows that there is one");

  @ArchTest
  static final ArchRule sqlStaysInStore =
      onlyIn(
              new String[] {"org.jdbi..", "org.flywaydb..", "org.sqlite..", "java.sql.."},
              "dev.onrecord.store..")
          .because("where articles last is the store's business alone");

  @ArchTest
  static final ArchRule theModelStaysInEncode =
      onlyIn(new String[] {"ai.onnxruntime..", "ai.djl.."}, "dev.onrecord.encode..")
          .because("everyone else sees vectors");

  @ArchTest
  static final ArchRule formatsStayInIngest =
      onlyIn(
              new String[] {
                "com.rometools..",
                "net.dankito..",
                "org.apache.james..",
                "org.commonmark..",
                "org.jdom2..",
                "org.snakeyaml.."
              },
              INGEST)
          .because("everyone else sees texts, whatever they came in");

  @ArchTest
  static final ArchRule langChain4jSpeaksToModelsAndNothingElse =
      onlyIn(new String[] {"dev.langchain4j.."}, LLM, RERANK, BASELINE, LANGCHAIN4J)
          .because(
              "models are options that nothing else may depend on, its retrieval is what the"
                  + " service is compared with, and its applications are given quotes");

  @ArchTest
  static final ArchRule whatOthersBuildInOnlyAsks =
      noClasses()
          .that()
          .resideInAPackage(LANGCHAIN4J)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, STAGES, ARCHIVE, VIEW, WEB, CLI, EVAL)
          .because("an application brings its own server and its own model");

  @ArchTest
  static final ArchRule circuitBreakersStayInLlm =
      onlyIn("dev.failsafe..", LLM).because("only models may fail and be done without");

  @ArchTest
  static final ArchRule baselinesShareNoRetriever =
      noClasses()
          .that()
          .resideInAPackage(BASELINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ASK, "dev.onrecord.retrieve..", "dev.onrecord.answer..")
          .because("what is compared must not be what it is compared with");

  @ArchTest
  static final ArchRule jacksonStaysAtTheEdge =
      onlyIn(new String[] {"com.fasterxml.jackson.."}, VIEW, WEB, MCP, CLI, EVAL, LLM, INGEST, LOG)
          .because("input is parsed once, at the edge");

  @ArchTest
  static final ArchRule whatIsMeasuredKnowsNothingOfIt =
      onlyIn(
              new String[] {"io.micrometer..", "io.prometheus..", "io.opentelemetry.."},
              TELEMETRY,
              ROOT)
          .because("what counts and traces is hung around the pipelines, never built into them");

  @ArchTest
  static final ArchRule theLogsFormatIsNobodyElsesBusiness =
      onlyIn("ch.qos.logback..", LOG).because("everyone else logs through SLF4J");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("dev.onrecord.(**)")
          .should()
          .beFreeOfCycles()
          .because("what goes in circles cannot be read from the start");

  private static ArchCondition<JavaClass> haveASimpleNameOfTheirOwn() {
    return new ArchCondition<>("have a simple name of their own") {
      private final Map<String, String> seen = new HashMap<>();

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String other = seen.putIfAbsent(type.getSimpleName(), type.getName());
        if (other != null && !type.getSimpleName().equals("package-info")) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " and " + other));
        }
      }
    };
  }

  private static ArchRule onlyIn(String library, String... homes) {
    return onlyIn(new String[] {library}, homes);
  }

  private static ArchRule onlyIn(String[] library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
