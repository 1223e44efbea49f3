#include "synoptic/ingest/walk.h"

#include <gtest/gtest.h>

#include "synoptic/base/memory_files.h"
#include "synoptic/compression/testing.h"

namespace synoptic {
namespace {

using Names = std::vector<std::string>;

struct Walked {
  std::vector<RawInput> pages;
  Names sources;  ///< Of pages, in order.
  Names codes;    ///< "SOURCE CODE" of problems, those of pages too.
};

Walked walk(const Names& paths, const Files& files, std::unique_ptr<ByteStream> input = nullptr,
            const IngestLimits& limits = {}) {
  Walked walked;
  const auto inputs = walk_inputs(paths, std::move(input), files, limits);
  while (auto one = inputs->next()) {
    if (auto* page = std::get_if<RawInput>(&*one)) {
      for (const Problem& problem : page->problems) walked.codes.push_back(problem.source + " " + problem.code);
      walked.sources.push_back(page->source);
      walked.pages.push_back(*page);
    } else {
      walked.codes.push_back(std::get<Problem>(*one).source + " " + std::get<Problem>(*one).code);
    }
  }
  return walked;
}

/// A ZIP archive whose files are stored as they are (APPNOTE 6.3.10).
std::string zipped(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string bytes, directory;
  const auto number = [](std::uint64_t value, int size) {
    std::string out;
    for (int i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
    return out;
  };
  for (const auto& [name, content] : files) {
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
    const std::string common = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(sum, 4) +
                               number(content.size(), 4) + number(content.size(), 4) + number(name.size(), 2) +
                               number(0, 2);
    directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                 number(bytes.size(), 4) + name;
    bytes += "PK\x03\x04" + common + name + content;
  }
  return bytes + directory + "PK\x05\x06" + number(0, 2) + number(0, 2) + number(files.size(), 2) +
         number(files.size(), 2) + number(directory.size(), 4) + number(bytes.size(), 4) + number(0, 2);
}

const std::string kPage = "<!DOCTYPE html><p>One.</p>";
const std::string kWarc =
    "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://c.example/a\r\nContent-Type: text/html\r\n"
    "Content-Length: 26\r\n\r\n" +
    kPage + "\r\n\r\n";
const std::string kMhtml =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://c.example/a\r\nSubject: A\r\n"
    "Date: Tue, 4 Mar 2025 17:05:00 -0000\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--x\"\r\n\r\n\r\n"
    "------Part--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
    "------Part--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://c.example/a\r\n\r\n<!DOCTYPE html><p class=3D\"x\">Caf=C3=A9 is =\r\nshut.</p>\r\n"
    "------Part--x--\r\n";

TEST(Walk, opens_whatever_its_first_bytes_show) {
  MemoryFiles files;
  files.put("in/a.warc.gz", gzipped(kWarc) + gzipped(kWarc));
  files.put("in/b.html.gz", gzipped(kPage));
  files.put("in/c.jsonl.zst", zstd_packed("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"));
  files.put("in/d.xml",
            "<rss><channel><item><title>T</title><content:encoded>One.</content:encoded></item></channel></rss>");
  files.put("in/e.mhtml", kMhtml);
  files.put("in/f.zip",
            zipped({{"x/one.html", kPage}, {"x/one.json", "{\"title\": \"T\"}"}, {"y.warc", kWarc}, {"z.png", "x"}}));
  files.put("in/g.warc", gzipped(kWarc));  // by its name alone it would be plain
  files.put("in/h.json", "{\"text\": \"One.\"}");
  const Walked walked = walk({"in"}, files);
  // Beside articles (e.mhtml) a .json without one is somebody else's.
  EXPECT_EQ(walked.codes, (Names{"in/h.json ingest.skipped", "in/f.zip#z.png ingest.no_article_kind"}));
  EXPECT_EQ(walked.sources,
            (Names{"in/a.warc.gz#1", "in/a.warc.gz#2", "in/b.html.gz", "in/c.jsonl.zst#1", "in/c.jsonl.zst#2",
                   "in/d.xml#1", "in/e.mhtml", "in/f.zip#x/one.html", "in/f.zip#y.warc#1", "in/g.warc#1"}));
  EXPECT_EQ(walked.pages[7].sidecar, "{\"title\": \"T\"}");
  const RawInput& saved = walked.pages[6];
  EXPECT_EQ(saved.bytes, "<!DOCTYPE html><p class=\"x\">Caf\xC3\xA9 is shut.</p>\r\n");
  EXPECT_EQ(saved.address, "https://c.example/a");
  EXPECT_EQ(saved.stated.retrieved, "2025-03-04T17:05:00Z");
}

TEST(Walk, standard_input_may_be_anything_too) {
  const MemoryFiles files;
  for (const std::string& bytes : {kPage, gzipped(kPage), kWarc, gzipped(kWarc), std::string("{\"text\": \"One.\"}\n"),
                                   zipped({{"a.html", kPage}}), kMhtml}) {
    const Walked walked = walk({"-"}, files, stream_of_bytes(bytes));
    EXPECT_EQ(walked.pages.size(), 1u) << bytes.substr(0, 20);
    EXPECT_EQ(walked.codes, Names{}) << bytes.substr(0, 20);
  }
}

TEST(Walk, a_saved_page_brings_its_parts_and_they_are_not_read) {
  MemoryFiles files;
  files.put("in/Dam overtops.html", kPage);
  files.put("in/Dam overtops_files/frame.html", kPage);
  files.put("in/Dam overtops_files/deep/a.js", "x");
  files.put("in/other_files/b.html", kPage);  // without its page it is a folder like any other
  files.put("in/c.css", "x");
  const Walked walked = walk({"in"}, files);
  EXPECT_EQ(walked.sources, (Names{"in/Dam overtops.html", "in/other_files/b.html"}));
  EXPECT_EQ(walked.codes, Names{"in/c.css ingest.no_article_kind"});
}

TEST(Walk, each_file_of_a_folder_that_is_not_read_is_told_with_its_reason) {
  MemoryFiles files;
  files.put("in/a.txt", "One.");
  files.put("in/b.PDF", "%PDF-1.4");
  files.put("in/c.docx", "PK");
  files.put("in/d.jpg", "x");
  files.put("in/e.unheard", "x");
  files.put("in/f", "Two.");
  const Walked walked = walk({"in"}, files);
  EXPECT_EQ(walked.sources, Names{"in/a.txt"});
  EXPECT_EQ(walked.codes,
            (Names{"in/b.PDF ingest.unsupported", "in/c.docx ingest.unsupported", "in/d.jpg ingest.no_article_kind",
                   "in/e.unheard ingest.skipped", "in/f ingest.skipped"}));
  EXPECT_EQ(walk({"in/f"}, files).sources, Names{"in/f"}) << "named by itself it is read";
}

TEST(Walk, folders_of_json_alone_hold_articles) {
  MemoryFiles files;
  files.put("in/a.json", "{\"text\": \"One.\"}");
  files.put("in/b.json", "{\"maintext\": \"Two.\"}");
  EXPECT_EQ(walk({"in"}, files).sources, (Names{"in/a.json", "in/b.json"}));
}

TEST(Walk, nothing_is_lost_silently) {
  MemoryFiles files;
  files.put("empty.warc", "");
  files.put("none.warc.gz", gzipped("") + gzipped(""));
  files.put("office.zip", zipped({{"[Content_Types].xml", "<x/>"}, {"word/a.html", kPage}}));
  files.put("broken.zip", "PK\x03\x04 and no more");
  files.put("cut.html.gz", gzipped(kPage).substr(0, 20));
  files.put("deep.gz", gzipped(gzipped(gzipped(gzipped(gzipped(kPage))))));
  files.put("data.xml", "<?xml version=\"1.0\"?><data/>");
  files.put("mail.mht",
            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: "
            "text/plain\r\n\r\nHi\r\n--x--");
  struct Case {
    const char* path;
    const char* code;
  };
  const Case cases[] = {{"empty.warc", "ingest.empty"},        {"none.warc.gz", "ingest.empty"},
                        {"office.zip", "ingest.unsupported"},  {"broken.zip", "zip.broken"},
                        {"deep.gz", "ingest.nested_too_deep"}, {"mail.mht", "mhtml.no_page"}};
  for (const Case& one : cases) {
    const Walked walked = walk({one.path}, files);
    EXPECT_EQ(walked.pages.size(), 0u) << one.path;
    EXPECT_EQ(walked.codes, Names{std::string(one.path) + " " + one.code});
  }
  EXPECT_EQ(walk({"cut.html.gz"}, files).codes, Names{"cut.html.gz compression.cut_short"});
}

TEST(Walk, a_page_larger_than_the_limit_is_refused_and_an_archive_is_not) {
  MemoryFiles files;
  IngestLimits limits;
  limits.max_file_bytes = 200;
  files.put("a.html", kPage + std::string(300, ' '));
  files.put("b.html.gz", gzipped(kPage + std::string(300, ' ')));
  std::string archive;
  for (int i = 0; i < 10; ++i) archive += kWarc;
  files.put("c.warc", archive);
  const Walked walked = walk({"a.html", "b.html.gz", "c.warc"}, files, nullptr, limits);
  EXPECT_EQ(walked.pages.size(), 10u);
  EXPECT_EQ(walked.codes, (Names{"a.html files.too_large", "b.html.gz files.too_large"}));
}

TEST(Walk, knows_a_run_again_by_its_files) {
  MemoryFiles files;
  files.put("a.html", kPage);
  const std::string before = walk_inputs({"a.html"}, nullptr, files)->fingerprint();
  EXPECT_EQ(walk_inputs({"./a.html", "a.html"}, nullptr, files)->fingerprint().size(), before.size());
  files.put("a.html", kPage + " ");
  EXPECT_NE(walk_inputs({"a.html"}, nullptr, files)->fingerprint(), before);
}

}  // namespace
}  // namespace synoptic
