#include "synoptic/ingest/warc/warc_pages.h"

#include <deque>
#include <optional>
#include <string_view>
#include <utility>

#include "synoptic/ingest/warc/http_message.h"
#include "synoptic/ingest/warc/warc_reader.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool is_page_type(std::string_view type) {
  return type == "text/html" || type == "application/xhtml+xml" || type == "text/plain" || type.empty() ||
         type == "application/octet-stream" || type == "unknown/unknown" || type == "application/unknown";
}

/// A body without a type, or with one that says nothing, is a page where it begins like one.
bool looks_like_text(std::string_view body) {
  const std::string_view head = body.substr(0, 512);
  return head.find('\0') == std::string_view::npos && head.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

std::string without_angle_brackets(std::string_view uri) {
  if (uri.size() >= 2 && uri.front() == '<' && uri.back() == '>') uri = uri.substr(1, uri.size() - 2);
  return repair_utf8(uri).text;
}

class WarcPages final : public PageStream {
 public:
  WarcPages(std::unique_ptr<Unpacker> bytes, std::string source, const IngestLimits& limits)
      : source_(std::move(source)), limits_(limits), reader_(std::move(bytes), limits) {}

  std::optional<PageOrProblem> next() override {
    while (waiting_.empty()) {
      std::optional<WarcRecord> record = reader_.next();
      for (Problem& problem : reader_.take_problems()) give(std::move(problem), source_);
      if (record) read(*record);
      if (!record && waiting_.empty()) return std::nullopt;
    }
    PageOrProblem first = std::move(waiting_.front());
    waiting_.pop_front();
    return first;
  }

 private:
  void give(Problem problem, const std::string& source) {
    problem.source = source;
    waiting_.emplace_back(std::move(problem));
  }

  void read(WarcRecord& record) {
    const std::string source = source_ + "#" + std::to_string(record.number);
    const auto refuse = [&](std::string code, std::string why) {
      give({std::move(code), std::move(why), {}, record.offset}, source);
    };
    const auto tell = [&](std::vector<Problem>& problems) {
      for (Problem& problem : problems) give(std::move(problem), source);
    };
    if (record.type == "response" || record.type == "resource" || record.type == "conversion") {
      RawInput page;
      page.source = source;
      page.address = url_of(record).value_or("");
      page.stated.retrieved = retrieved_of(record);
      page.problems = std::move(record.problems);
      const std::optional<std::string> why_not = fill(page, record);
      if (!why_not) {
        if (page.address.empty())
          page.problems.push_back({"warc.no_target", "the record does not say which page it holds", {}, record.offset});
        if (const auto truncated = record.fields.find("WARC-Truncated"); truncated && !truncated->empty())
          page.problems.push_back(
              {"warc.truncated",
               "the crawler kept the page's beginning alone: " + repair_utf8(truncated->substr(0, 40)).text,
               {},
               record.offset});
        for (Problem& problem : page.problems) problem.source = source;
        waiting_.emplace_back(std::move(page));
        return;
      }
      tell(page.problems);
      if (!why_not->empty()) refuse("warc.not_a_page", *why_not);
    } else if (record.type == "revisit") {
      tell(record.problems);
      refuse("warc.revisit", "the page " + url_of(record).value_or("of the record") + " was as at an earlier visit");
    } else if (record.type == "warcinfo" || record.type == "request" || record.type == "metadata") {
      tell(record.problems);
    } else if (record.type == "continuation") {
      tell(record.problems);
      refuse("warc.segmented", "the record goes on with another one, and such pages are not put together");
    } else {
      tell(record.problems);
      refuse("warc.unknown_type",
             record.type.empty()
                 ? "the record names no type"
                 : "records of the type '" + repair_utf8(record.type.substr(0, 40)).text + "' are not known");
    }
  }

  /// Sets the page's bytes; else says why the record is no page ("" where its problems say it).
  std::optional<std::string> fill(RawInput& page, const WarcRecord& record) const {
    if (record.too_large) return "";
    const std::string type = media_type_of(record.fields.find("Content-Type").value_or(""));
    if (record.type == "response" && (type == "application/http" || type.empty() || record.block.starts_with("HTTP/")))
      return fill_from_http(page, record);
    if (!is_page_type(type)) return "it holds " + repair_utf8(type.substr(0, 80)).text;
    page.content_type = record.fields.find("Content-Type").value_or("");
    if (record.type == "conversion" && type == "text/plain") page.content_type = "text/plain; charset=utf-8";
    return fill_body(page, std::string(record.block), type);
  }

  std::optional<std::string> fill_from_http(RawInput& page, const WarcRecord& record) const {
    HttpMessage message = read_http_response(record.block, limits_);
    for (Problem& problem : message.problems) {
      problem.offset = record.offset;
      page.problems.push_back(std::move(problem));
    }
    if (message.status == 0) return "it holds no answer of a server";
    if (message.status < 200 || message.status >= 300 || message.status == 204)
      return "the server answered " + std::to_string(message.status);
    page.content_type = message.fields.find("Content-Type").value_or("");
    const std::string type = media_type_of(page.content_type);
    if (!is_page_type(type)) return "it holds " + repair_utf8(type.substr(0, 80)).text;
    if (message.too_large) {
      page.problems.push_back(
          {"files.too_large",
           "the page is larger than the limit of " + std::to_string(limits_.max_file_bytes) + " bytes",
           {},
           record.offset});
      return "";
    }
    page.http_date = message.fields.find("Last-Modified").value_or("");
    return fill_body(page, std::move(message.body), type);
  }

  std::optional<std::string> fill_body(RawInput& page, std::string body, std::string_view type) const {
    if (body.size() > limits_.max_file_bytes) {
      page.problems.push_back(
          {"files.too_large",
           "the page is larger than the limit of " + std::to_string(limits_.max_file_bytes) + " bytes",
           {}});
      return "";
    }
    if (body.find_first_not_of(" \t\r\n") == std::string::npos) return "the page is empty";
    const bool says_nothing =
        type.empty() || type.find("unknown") != std::string_view::npos || type == "application/octet-stream";
    if (says_nothing && !looks_like_text(body)) return "it holds bytes that are no text";
    page.bytes = std::move(body);
    return std::nullopt;
  }

  static std::optional<std::string> url_of(const WarcRecord& record) {
    const std::optional<std::string_view> uri = record.fields.find("WARC-Target-URI");
    if (!uri || uri->empty()) return std::nullopt;
    return without_angle_brackets(*uri);
  }

  /// The instant of the visit, where it is one by ISO 8601.
  static std::optional<std::string> retrieved_of(const WarcRecord& record) {
    const std::optional<std::string_view> date = record.fields.find("WARC-Date");
    if (!date || !PartialDate::parse(*date)) return std::nullopt;
    return repair_utf8(*date).text;
  }

  std::string source_;
  IngestLimits limits_;
  WarcReader reader_;
  std::deque<PageOrProblem> waiting_;
};

}  // namespace

std::unique_ptr<PageStream> warc_pages(std::unique_ptr<Unpacker> bytes, const std::string& source,
                                       const IngestLimits& limits) {
  return std::make_unique<WarcPages>(std::move(bytes), source, limits);
}

}  // namespace synoptic
