#include "synoptic/ingest/ingest.h"

#include <gtest/gtest.h>

#include "synoptic/base/memory_files.h"

namespace synoptic {
namespace {

std::vector<std::string> sources(const Gathered& gathered) {
  std::vector<std::string> found;
  for (const RawInput& input : gathered.inputs) found.push_back(input.source);
  return found;
}

std::vector<std::string> codes(const std::vector<Problem>& problems) {
  std::vector<std::string> found;
  for (const Problem& problem : problems) found.push_back(problem.source + " " + problem.code);
  return found;
}

using Names = std::vector<std::string>;

TEST(Gather, ReadsFilesAndFoldersSortedAndEachOnce) {
  MemoryFiles files;
  for (const char* path : {"in/b.txt", "in/a.TXT", "in/page.html", "in/old.htm", "in/deep/c.txt", "in/a.md",
                           "in/a.json", "one.log", "./in/b.txt"})
    files.put(path, "x");
  const Gathered gathered = gather_inputs({"one.log", "in/b.txt", "in", "./in/b.txt"}, nullptr, files);
  EXPECT_EQ(sources(gathered),
            (Names{"./in/b.txt", "in/a.TXT", "in/a.md", "in/deep/c.txt", "in/old.htm", "in/page.html", "one.log"}));
  EXPECT_EQ(codes(gathered.problems), Names{});
  EXPECT_EQ(files.reads("in/b.txt") + files.reads("./in/b.txt"), 1);
}

TEST(Gather, DoesNotDependOnTheOrderOfPaths) {
  MemoryFiles files;
  files.put("a.txt", "a");
  files.put("b.txt", "b");
  EXPECT_EQ(sources(gather_inputs({"b.txt", "./a.txt", "a.txt"}, nullptr, files)),
            sources(gather_inputs({"a.txt", "./a.txt", "b.txt"}, nullptr, files)));
}

TEST(Gather, TakesTheSidecarWithItsArticleAndNotByItself) {
  MemoryFiles files;
  files.put("a.txt", "text");
  files.put("a.json", "{}");
  files.put("lone.json", R"({"title": "Ferry lost", "text": "The ferry was lost."})");
  const Gathered gathered = gather_inputs({"a.json", "a.txt", "lone.json"}, nullptr, files);
  ASSERT_EQ(sources(gathered), (Names{"a.txt", "lone.json"}));
  EXPECT_EQ(gathered.inputs[0].sidecar, "{}");
  EXPECT_EQ(read_document(gathered.inputs[1]).value().text(), "The ferry was lost.");
}

TEST(Gather, ListsWhatCannotBeReadAndReadsTheRest) {
  MemoryFiles files;
  files.put("a.txt", "a");
  files.put("b.txt", "b");
  files.put("b.json", "{}");
  files.put("c.txt", "much too long");
  files.put("shut/d.txt", "d");
  files.fail("a.txt", "files.not_readable");
  files.fail("b.json", "files.not_readable");
  files.fail("shut", "files.not_readable");
  IngestLimits limits;
  limits.max_file_bytes = 4;
  const Gathered gathered = gather_inputs({"a.txt", "b.txt", "c.txt", "absent.txt", "shut"}, nullptr, files, limits);
  EXPECT_EQ(sources(gathered), Names{"b.txt"});
  EXPECT_EQ(codes(gathered.problems),
            (Names{"a.txt files.not_readable", "absent.txt files.not_found", "b.json files.not_readable",
                   "c.txt files.too_large", "shut files.not_readable"}));
}

TEST(Gather, LeavesOutWhatIsBeyondTheLimitAndSaysFromWhichOn) {
  MemoryFiles files;
  for (const char* path : {"in/a.txt", "in/b.txt", "in/c.txt"}) files.put(path, "x");
  IngestLimits limits;
  limits.max_files = 1;
  const Gathered gathered = gather_inputs({"in"}, nullptr, files, limits);
  EXPECT_EQ(sources(gathered), Names{"in/a.txt"});
  EXPECT_EQ(codes(gathered.problems), Names{"in/b.txt ingest.too_many_files"});
  EXPECT_EQ(files.reads("in/b.txt"), 0);
}

TEST(Gather, ReadsStandardInputAsADash) {
  const std::string piped = "Ferry lost.";
  MemoryFiles files;
  EXPECT_EQ(gather_inputs({"-", "-"}, &piped, files).inputs.size(), 1u);
  EXPECT_EQ(gather_inputs({"-"}, &piped, files).inputs[0].bytes, piped);
  EXPECT_EQ(codes(gather_inputs({"-"}, nullptr, files).problems), Names{"- files.not_readable"});
}

constexpr const char* kPage =
    "Go to contents\n\nFerry with twelve on board missing off Karstad | The Guardian\n\nBy Ann Roe\n\nPosted April. "
    "02, 2031 07:51,\n\n"
    "Updated April. 03, 2031 09:00\n\nKARSTAD, Norway (AFP) - The ferry left at noon with twelve people on board, and "
    "was not seen again.\n\n"
    "Boats from three islands have been searching for it through the night, the harbour master said.\n";

TEST(ReadDocument, TakesMetadataFromTheLinesOfAPage) {
  const Document document = read_document({"ferry.txt", kPage, ""}).value();
  const Metadata& metadata = document.metadata();
  EXPECT_EQ(document.text(), kPage);
  EXPECT_EQ(metadata.title, "Ferry with twelve on board missing off Karstad");
  EXPECT_EQ(metadata.outlet, "The Guardian");
  EXPECT_EQ(metadata.author, "Ann Roe");
  EXPECT_EQ(metadata.agency, "Agence France-Presse");
  EXPECT_EQ(metadata.language, "en");
  ASSERT_TRUE(metadata.published && metadata.modified);
  EXPECT_EQ(metadata.published->when, DateInterval::of(PartialDate{2031, 4, 2}));
  EXPECT_EQ(metadata.published->basis, Basis::stated);
  EXPECT_EQ(metadata.published->why, "line 'Posted April. 02, 2031 07:51,'");
  EXPECT_EQ(metadata.modified->when, DateInterval::of(PartialDate{2031, 4, 3}));
}

TEST(ReadDocument, LetsTheSidecarWinPieceByPiece) {
  const Document document =
      read_document({"ferry.txt", kPage, R"({"outlet": "The Tide", "published": "2031-04-01", "language": "nb"})"})
          .value();
  EXPECT_EQ(document.metadata().outlet, "The Tide");
  EXPECT_EQ(document.metadata().published->when, DateInterval::of(PartialDate{2031, 4, 1}));
  EXPECT_EQ(document.metadata().published->why, "sidecar");
  EXPECT_EQ(document.metadata().language, "nb");
  EXPECT_EQ(document.metadata().author, "Ann Roe");
}

TEST(ReadDocument, ReadsOutletAndDayFromAnAddress) {
  const std::string prose = "The ferry left at noon with twelve people on board, and was not seen again.";
  const Document document =
      read_document({"a.txt", prose, R"({"url": "https://www.reuters.com/world/2031/04/02/ferry"})"}).value();
  EXPECT_EQ(document.metadata().outlet, "Reuters");
  EXPECT_EQ(document.metadata().published->when, DateInterval::of(PartialDate{2031, 4, 2}));
  EXPECT_EQ(document.metadata().published->basis, Basis::inferred);
}

TEST(ReadDocument, BoundsTheDayOfPublicationByThatOfAChange) {
  const Document document =
      read_document({"a.txt", "Updated 3 April 2031\n\nThe ferry left at noon and was not seen again.", ""}).value();
  ASSERT_TRUE(document.metadata().published);
  EXPECT_EQ(document.metadata().published->when.earliest, std::nullopt);
  EXPECT_EQ(document.metadata().published->when.latest, (PartialDate{2031, 4, 3}));
  EXPECT_EQ(document.metadata().published->basis, Basis::inferred);
}

TEST(ReadDocument, RefusesInWordsWhatItDoesNotRead) {
  struct Case {
    const char* source;
    std::string bytes;
    const char* code;
  };
  const Case cases[] = {
      {"a.txt", "", "ingest.empty"},
      {"a.txt", " \r\n\t\xC2\xA0\n", "ingest.empty"},
      {"a.txt", "\xEF\xBB\xBF", "ingest.empty"},
      {"a.txt", std::string(64, '\0'), "ingest.binary"},
      {"a.txt", "<?xml version=\"1.0\"?><rss>", "ingest.unsupported"},
      {"a.txt", "%PDF-1.7\n", "ingest.unsupported"},
      {"a.txt", "WARC/1.1\r\n", "ingest.unsupported"},
  };
  for (const Case& c : cases) {
    const auto result = read_document({c.source, c.bytes, ""});
    ASSERT_FALSE(result.ok()) << c.bytes;
    EXPECT_EQ(result.error().code, c.code) << c.bytes;
    EXPECT_EQ(result.error().source, c.source);
  }
}

TEST(ReadDocument, ReadsATextThatOnlyTalksOfMarkup) {
  EXPECT_TRUE(read_document({"a.txt", "<pilot> was the only word on the radio, the harbour master said.", ""}).ok());
  EXPECT_TRUE(read_document({"a.txt", "x", ""}).ok());
}

TEST(ReadDocument, CarriesProblemsWithTheirSource) {
  const Document document =
      read_document({"a.txt", "The caf\xE9 was shut, and the ferry was gone by noon.", "{"}).value();
  EXPECT_EQ(codes(document.problems()), (Names{"a.txt ingest.encoding_guessed", "a.txt ingest.sidecar_broken"}));
}

}  // namespace
}  // namespace synoptic
