#include <gtest/gtest.h>

#include "synoptic/compression/testing.h"
#include "synoptic/ingest/warc/http_message.h"
#include "synoptic/ingest/warc/warc_pages.h"
#include "synoptic/ingest/warc/warc_reader.h"

namespace synoptic {
namespace {

std::string record(const std::string& type, const std::string& block, const std::string& fields = {},
                   std::optional<std::string> length = std::nullopt) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2025-03-04T00:00:00Z\r\n" + fields +
         "Content-Length: " + length.value_or(std::to_string(block.size())) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string page(const std::string& name,
                 const std::string& http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n") {
  return record(
      "response", http + "<p>" + name + "</p>",
      "WARC-Target-URI: https://courier.example/" + name + "\r\nContent-Type: application/http; msgtype=response\r\n");
}

struct Read {
  std::vector<std::string> blocks, codes;
};

Read read_records(const std::string& bytes, const IngestLimits& limits = {}) {
  Read read;
  WarcReader reader(std::make_unique<Unpacker>(stream_of_bytes(bytes), limits.compression), limits);
  while (const std::optional<WarcRecord> one = reader.next()) {
    const std::size_t text = one->block.find("<p>");
    read.blocks.emplace_back(text == std::string_view::npos ? one->block : one->block.substr(text));
    for (const Problem& problem : one->problems) read.codes.push_back(problem.code);
  }
  for (const Problem& problem : reader.take_problems()) read.codes.push_back(problem.code);
  return read;
}

struct Pages {
  std::vector<RawInput> pages;
  std::vector<Problem> problems;
  std::vector<std::string> codes() const {
    std::vector<std::string> found;
    for (const Problem& problem : problems) found.push_back(problem.source + " " + problem.code);
    for (const RawInput& one : pages) {
      for (const Problem& problem : one.problems) found.push_back(problem.source + " " + problem.code);
    }
    return found;
  }
};

Pages read_pages(const std::string& bytes, const IngestLimits& limits = {}) {
  Pages read;
  const auto stream = warc_pages(std::make_unique<Unpacker>(stream_of_bytes(bytes)), "x.warc", limits);
  while (auto one = stream->next()) {
    if (auto* found = std::get_if<RawInput>(&*one))
      read.pages.push_back(*found);
    else
      read.problems.push_back(std::get<Problem>(*one));
  }
  return read;
}

using Names = std::vector<std::string>;

TEST(WarcReader, reads_records_however_they_are_packed) {
  const std::string a = page("a"), b = page("b"), c = page("c");
  for (const std::string& bytes :
       {a + b + c, gzipped(a) + gzipped(b) + gzipped(c), gzipped(a + b + c),
        gzipped(a + b.substr(0, 80)) + gzipped(b.substr(80) + c), zstd_packed(a) + zstd_packed(b) + zstd_packed(c)}) {
    const Read read = read_records(bytes);
    EXPECT_EQ(read.blocks, (Names{"<p>a</p>", "<p>b</p>", "<p>c</p>"}));
    EXPECT_EQ(read.codes, Names{});
  }
}

TEST(WarcReader, knows_number_and_offset_of_a_record) {
  const std::string a = gzipped(page("a"));
  WarcReader reader(std::make_unique<Unpacker>(stream_of_bytes(a + gzipped(page("b")))));
  EXPECT_EQ(reader.next()->offset, 0u);
  const std::optional<WarcRecord> second = reader.next();
  EXPECT_EQ(second->number, 2u);
  EXPECT_EQ(second->offset, a.size());
  EXPECT_EQ(second->type, "response");
  EXPECT_FALSE(reader.next());
}

TEST(WarcReader, finds_the_next_record_where_a_length_lies) {
  struct Case {
    const char* what;
    std::string bytes;
    Names blocks, codes;
  };
  const auto lying = [](const std::string& length) { return record("response", "<p>b</p>", {}, length); };
  const Names all = {"<p>a</p>", "<p>b</p>", "<p>c</p>"};
  const Case cases[] = {
      {"beyond the end of the file", page("a") + lying("9223372036854775807") + page("c"), all, {"warc.length_wrong"}},
      {"beyond what 64 bits hold", page("a") + lying("99999999999999999999") + page("c"), all, {"warc.length_wrong"}},
      {"below nothing", page("a") + lying("-1") + page("c"), all, {"warc.length_wrong"}},
      {"no number", page("a") + lying("many") + page("c"), all, {"warc.length_wrong"}},
      {"into the next record", page("a") + lying("60") + page("c"), all, {"warc.length_wrong"}},
      {"too short", page("a") + lying("5") + page("c"), {"<p>a</p>", "<p>b<", "<p>c</p>"}, {"warc.garbage"}},
      {"no empty lines between", page("a").substr(0, page("a").size() - 4) + lying("8") + page("c"), all, {}},
      {"too many empty lines", page("a") + "\r\n\r\n\n" + lying("8") + page("c"), all, {}},
      {"something between", page("a") + "\r\nnot a record\r\n" + lying("8") + page("c"), all, {"warc.garbage"}},
  };
  for (const Case& one : cases) {
    const Read read = read_records(one.bytes);
    EXPECT_EQ(read.blocks, one.blocks) << one.what;
    EXPECT_EQ(read.codes, one.codes) << one.what;
  }
  // Packed by record, a member's end is the record's.
  const Read packed = read_records(gzipped(page("a")) + gzipped(lying("1000000")) + gzipped(page("c")));
  EXPECT_EQ(packed.blocks.size(), 3u);
  EXPECT_EQ(packed.codes, Names{"warc.length_wrong"});
}

TEST(WarcReader, keeps_a_page_that_speaks_of_records) {
  const std::string text = "<p>A record begins with WARC/1.0 and goes on</p>\nWARC/1.0 is a version\n";
  EXPECT_EQ(read_records(record("response", text) + page("b")).blocks, (Names{text, "<p>b</p>"}));
}

TEST(WarcReader, tells_what_is_cut_short_and_gives_its_beginning) {
  const std::string b = page("b");
  const Read read = read_records(page("a") + b.substr(0, b.size() - 8));
  EXPECT_EQ(read.blocks, (Names{"<p>a</p>", "<p>b"}));
  EXPECT_EQ(read.codes, Names{"warc.cut_short"});
  EXPECT_EQ(read_records(page("a") + "WARC/1.0\r\nWARC-Ty").codes, Names{"warc.cut_short"});
}

TEST(WarcReader, refuses_what_is_too_large_and_goes_on) {
  IngestLimits limits;
  limits.max_record_bytes = 1000;
  limits.max_header_bytes = 2000;
  const std::string large = record("response", std::string(5'000'000, 'x'));
  std::string header = "WARC/1.0\r\n";
  for (int i = 0; i < 1000; ++i) header += "X-Header: value\r\n";
  for (const auto& pack :
       {+[](const std::string& text) { return text; }, +[](const std::string& text) { return gzipped(text); }}) {
    const Read read = read_records(pack(page("a")) + pack(large) + pack(page("b")), limits);
    ASSERT_EQ(read.blocks.size(), 3u);
    EXPECT_EQ(read.blocks[2], "<p>b</p>");
    EXPECT_EQ(read.codes, Names{"warc.record_too_large"});
    const Read refused = read_records(pack(page("a")) + pack(header + "\r\n") + pack(page("b")), limits);
    EXPECT_EQ(refused.blocks, (Names{"<p>a</p>", "<p>b</p>"}));
    EXPECT_EQ(refused.codes.front(), "warc.header_too_large");
  }
}

TEST(WarcPages, are_the_records_that_hold_pages_and_the_rest_is_told) {
  const std::string http = "Content-Type: application/http\r\nWARC-Target-URI: <https://courier.example/x>\r\n";
  const Pages read =
      read_pages(record("warcinfo", "software: invented") + record("request", "GET / HTTP/1.1\r\n\r\n", http) +
                 page("a") + record("revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", http) +
                 record("response", "HTTP/1.1 404 Not Found\r\n\r\n<p>no</p>", http) +
                 record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG", http) +
                 record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", http) +
                 record("resource", "<p>held</p>",
                        "Content-Type: text/html; charset=latin1\r\nWARC-Target-URI: file:///held.html\r\n") +
                 record("conversion", "Plain words.",
                        "Content-Type: text/plain\r\nWARC-Target-URI: https://courier.example/y\r\n") +
                 record("metadata", "fetchTimeMs: 3") +
                 record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>z</p>"));
  ASSERT_EQ(read.pages.size(), 4u);
  EXPECT_EQ(read.pages[0].source, "x.warc#3");
  EXPECT_EQ(read.pages[0].address, "https://courier.example/a");
  EXPECT_EQ(read.pages[0].stated.retrieved, "2025-03-04T00:00:00Z");
  EXPECT_EQ(read.pages[1].content_type, "text/html; charset=latin1");
  EXPECT_EQ(read.pages[2].bytes, "Plain words.");
  EXPECT_EQ(read.codes(), (Names{"x.warc#4 warc.revisit", "x.warc#5 warc.not_a_page", "x.warc#6 warc.not_a_page",
                                 "x.warc#7 warc.not_a_page", "x.warc#11 warc.no_target"}));
}

TEST(WarcPages, fold_header_lines_and_take_off_angle_brackets) {
  const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>a</p>";
  const Pages read = read_pages(
      "WARC/1.1\r\nWARC-Type:\r\n response\r\nwarc-target-uri: <https://courier.example/angle>\r\n"
      "Content-Length: " +
      std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n");
  ASSERT_EQ(read.pages.size(), 1u);
  EXPECT_EQ(read.pages[0].address, "https://courier.example/angle");
}

std::string noise_of(std::size_t size) {
  std::string text;
  for (unsigned seed = 1; text.size() < size;) {
    seed = seed * 1664525 + 1013904223;
    text += static_cast<char>('!' + (seed >> 16) % 90);
  }
  return text;
}

TEST(HttpMessage, believes_the_bytes_more_than_the_header) {
  const std::string text = "<p>The council met on Tuesday.</p>";
  const std::string in_chunks = "5\r\n" + text.substr(0, 5) + "\r\n1d;note=x\r\n" + text.substr(5) + "\r\n0\r\n\r\n";
  struct Case {
    const char* what;
    std::string fields, body;
    std::string expected;
    Names codes;
  };
  const Case cases[] = {
      {"chunks", "Transfer-Encoding: chunked\r\n", in_chunks, text, {}},
      {"chunks of gzip",
       "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
       "ff\r\n" + gzipped(text + noise_of(300)).substr(0, 255) + "\r\n0\r\n\r\n",
       "",
       {"warc.body_cut_short"}},
      {"no chunks", "Transfer-Encoding: chunked\r\n", text, text, {"warc.coding_wrong"}},
      {"chunks cut short",
       "Transfer-Encoding: chunked\r\n",
       in_chunks.substr(0, 30),
       text.substr(0, 14),
       {"warc.body_cut_short"}},
      {"a chunk too large",
       "Transfer-Encoding: chunked\r\n",
       "FFFFFFFFFFFFFFFF\r\n" + text,
       text,
       {"warc.body_cut_short"}},
      {"gzip", "Content-Encoding: gzip\r\n", gzipped(text), text, {}},
      {"gzip upon gzip", "Content-Encoding: gzip, gzip\r\n", gzipped(gzipped(text)), text, {}},
      {"zlib's deflate", "Content-Encoding: deflate\r\n", deflated(text, 15), text, {}},
      {"bare deflate", "Content-Encoding: deflate\r\n", deflated(text, -15), text, {}},
      {"zstd", "Content-Encoding: zstd\r\n", zstd_packed(text), text, {}},
      {"no gzip", "Content-Encoding: gzip\r\n", text, text, {"warc.coding_wrong"}},
      {"no brotli", "Content-Encoding: br\r\n", text, text, {"warc.coding_wrong"}},
      {"gzip by another name", "Content-Encoding: br\r\n", gzipped(text), text, {"warc.coding_wrong"}},
      {"gzip that nobody names", "Content-Type: text/html\r\n", gzipped(text), text, {"warc.coding_wrong"}},
      {"a coding nobody knows", "Content-Encoding: utf-8\r\n", text, text, {"warc.coding_wrong"}},
      {"no coding by name", "Content-Encoding: identity\r\n", text, text, {}},
      {"too many codings",
       "Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip\r\n",
       gzipped(text),
       "",
       {"warc.body_refused"}},
  };
  for (const Case& one : cases) {
    const HttpMessage message = read_http_response("HTTP/1.1 200 OK\r\n" + one.fields + "\r\n" + one.body, {});
    EXPECT_EQ(message.status, 200) << one.what;
    const bool is_told = !one.expected.empty() || one.codes == Names{"warc.body_refused"};
    EXPECT_TRUE(!is_told || message.body == one.expected) << one.what;
    Names codes;
    for (const Problem& problem : message.problems) codes.push_back(problem.code);
    EXPECT_EQ(codes, one.codes) << one.what;
  }
  EXPECT_EQ(read_http_response("GET / HTTP/1.1\r\n\r\n", {}).status, 0);
  EXPECT_EQ(read_http_response("", {}).status, 0);
  EXPECT_EQ(read_http_response("HTTP/2 200\n\n<p>a</p>", {}).body, "<p>a</p>");
}

TEST(HttpMessage, cuts_a_body_at_the_limit_of_a_page) {
  IngestLimits limits;
  limits.max_file_bytes = 1000;
  const HttpMessage message = read_http_response(
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzipped(std::string(100'000, 'x')), limits);
  EXPECT_TRUE(message.too_large);
  EXPECT_EQ(message.body.size(), 1000u);
}

}  // namespace
}  // namespace synoptic
