#include "synoptic/ingest/jsonl/json_pages.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace synoptic {
namespace {

struct Read {
  std::vector<RawInput> pages;
  std::vector<std::string> codes;
};

Read read(const std::string& bytes, const IngestLimits& limits = {}) {
  Read read;
  const auto stream = json_pages(std::make_unique<Unpacker>(stream_of_bytes(bytes)), "x.jsonl", limits);
  while (auto one = stream->next()) {
    if (auto* page = std::get_if<RawInput>(&*one)) {
      for (const Problem& problem : page->problems) read.codes.push_back(problem.source + " " + problem.code);
      read.pages.push_back(*page);
    } else {
      read.codes.push_back(std::get<Problem>(*one).source + " " + std::get<Problem>(*one).code);
    }
  }
  return read;
}

using Codes = std::vector<std::string>;

TEST(JsonPages, know_the_fields_of_tools_without_being_told_which) {
  struct Case {
    const char* what;
    std::string line;
  };
  const Case cases[] = {
      {"trafilatura",
       R"({"title": "Dam overtops", "author": "Lise Malm", "hostname": "courier.example", "date": "2025-06-12",
        "source": "https://courier.example/f", "sitename": "The Courier", "text": "Seven died.", "language": "en"})"},
      {"news-please",
       R"({"authors": ["Lise Malm"], "date_publish": "2025-06-12 07:40:00", "maintext": "Seven died.", "language": "en",
        "source_domain": "The Courier", "title": "Dam overtops", "url": "https://courier.example/f", "description": "d"})"},
      {"Common Crawl news",
       R"({"title": "Dam overtops", "text": "Seven died.", "domain": "The Courier", "date": "2025-06-12 00:00:00",
        "description": "d", "url": "https://courier.example/f", "author": "Lise Malm", "lang": "en"})"},
      {"schema.org",
       R"({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam overtops", "articleBody": "Seven died.",
        "datePublished": "2025-06-12T07:40:00+02:00", "author": [{"@type": "Person", "name": "Lise Malm"}], "inLanguage": "en-GB",
        "publisher": {"@type": "Organization", "name": "The Courier"}, "mainEntityOfPage": {"@id": "https://courier.example/f"}})"},
      {"ninjs 3",
       R"({"uri": "https://courier.example/f", "headlines": [{"role": "short", "value": "Dam"}, {"role": "main", "value": "Dam overtops"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "Seven died."}], "language": "en", "by": "Lise Malm",
        "provider": {"name": "The Courier"}, "firstCreated": "2025-06-12T07:40:00Z"})"},
  };
  for (const Case& one : cases) {
    std::string line = one.line;
    line.erase(std::remove(line.begin(), line.end(), '\n'), line.end());
    const Read found = read(line + "\n" + line + "\n");
    ASSERT_EQ(found.pages.size(), 2u) << one.what;
    const RawInput& page = found.pages[1];
    EXPECT_EQ(page.source, "x.jsonl#2") << one.what;
    EXPECT_EQ(page.bytes, "Seven died.") << one.what;
    EXPECT_EQ(page.form, PageForm::prose) << one.what;
    EXPECT_EQ(page.stated.title, "Dam overtops") << one.what;
    EXPECT_EQ(page.stated.author, "Lise Malm") << one.what;
    EXPECT_EQ(page.stated.outlet, "The Courier") << one.what;
    EXPECT_EQ(page.stated.url, "https://courier.example/f") << one.what;
    EXPECT_EQ(page.stated.language, "en") << one.what;
    ASSERT_TRUE(page.stated.published) << one.what;
    EXPECT_EQ(page.stated.published->when, DateInterval::of(PartialDate{2025, 6, 12})) << one.what;
  }
}

TEST(JsonPages, markup_is_read_as_markup) {
  const Read found = read(R"({"title": "T", "body_xhtml": "<p>One.</p>"})"
                          "\n"
                          R"({"html": "<!DOCTYPE html><html><body><p>x"})"
                          "\n"
                          R"({"content": "<div><p>One.</p></div>"})"
                          "\n"
                          R"({"content": "5 < 6, he said."})"
                          "\n");
  ASSERT_EQ(found.pages.size(), 4u);
  EXPECT_EQ(found.pages[0].form, PageForm::article);
  EXPECT_EQ(found.pages[1].form, PageForm::unknown);
  EXPECT_EQ(found.pages[2].form, PageForm::article);
  EXPECT_EQ(found.pages[3].form, PageForm::prose);
}

TEST(JsonPages, one_value_may_be_the_whole_file) {
  const Read object = read("{\n  \"title\": \"T\",\n  \"text\": \"One.\"\n}\n");
  ASSERT_EQ(object.pages.size(), 1u);
  EXPECT_EQ(object.pages[0].source, "x.jsonl");
  EXPECT_EQ(read("\xEF\xBB\xBF[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}, 7]").pages.size(), 2u);
  const Read feed =
      read(R"({"version": "https://jsonfeed.org/version/1.1", "title": "The Courier", "language": "en-GB", "items": [
    {"id": "1", "url": "https://c.example/1", "content_html": "<p>One.</p>", "date_published": "2025-04-21T10:00:00+02:00"},
    {"id": "2", "content_text": "Two.", "author": {"name": "Sanna Hill"}}]})");
  ASSERT_EQ(feed.pages.size(), 2u);
  EXPECT_EQ(feed.pages[0].stated.outlet, "The Courier");
  EXPECT_EQ(feed.pages[0].form, PageForm::article);
  EXPECT_EQ(feed.pages[1].stated.author, "Sanna Hill");
  EXPECT_EQ(feed.pages[1].stated.language, "en");
}

TEST(JsonPages, a_bad_line_costs_itself_alone) {
  const std::string good = "{\"title\":\"ok\",\"text\":\"A sound line.\"}\n";
  struct Case {
    const char* what;
    std::string line;
    Codes codes;
    std::size_t pages;
  };
  const Case cases[] = {
      {"no JSON", "not JSON\n", {"x.jsonl#2 jsonl.broken"}, 2},
      {"cut off", "{\"text\": \"half\n", {"x.jsonl#2 jsonl.broken"}, 2},
      {"too deep", std::string(100'000, '[') + "\n", {"x.jsonl#2 jsonl.broken"}, 2},
      {"too long", "{\"text\":\"" + std::string(200'000, 'x') + "\"}\n", {"x.jsonl#2 jsonl.line_too_long"}, 2},
      {"no object", "[1, 2]\n", {"x.jsonl#2 jsonl.no_text"}, 2},
      {"no text", "{\"text\": {\"a\": 1}, \"n\": 1e999}\n", {"x.jsonl#2 jsonl.broken"}, 2},
      {"nothing known", "{\"a\": 1}\n", {"x.jsonl#2 jsonl.no_text"}, 2},
      {"an empty line", "\n", {}, 2},
      {"half a surrogate pair", "{\"text\": \"one \\ud800 two \\ud83d\\ude00\"}\n", {"x.jsonl#2 jsonl.repaired"}, 3},
      {"no UTF-8", "{\"text\": \"one \xff two\"}\n", {"x.jsonl#2 jsonl.repaired"}, 3},
  };
  IngestLimits limits;
  limits.max_line_bytes = 150'000;
  for (const Case& one : cases) {
    const Read found = read(good + one.line + good, limits);
    EXPECT_EQ(found.codes, one.codes) << one.what;
    EXPECT_EQ(found.pages.size(), one.pages) << one.what;
    ASSERT_FALSE(found.pages.empty()) << one.what;
    EXPECT_EQ(found.pages.back().source, "x.jsonl#3") << one.what;
  }
  EXPECT_EQ(read(good + "{\"text\": \"one \\ud800 two \\ud83d\\ude00\"}\n").pages[1].bytes,
            "one \uFFFD two \U0001F600");
}

}  // namespace
}  // namespace synoptic
