#include "synoptic/ingest/jsonl/json_pages.h"

#include <simdjson.h>

#include <algorithm>
#include <deque>
#include <optional>
#include <string_view>
#include <utility>

#include "synoptic/ingest/jsonl/json_article.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t kPiece = std::size_t{64} << 10;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string_view::npos; }

/// Halves of surrogate pairs that stand alone, as Python writes them, become U+FFFD, so that they cost a character
/// and not the line. Linear.
std::string without_lone_surrogates(std::string_view json) {
  const auto half_at = [&](std::size_t at) -> int {
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u' || (json[at + 2] | 0x20) != 'd') return 0;
    const char c = static_cast<char>(json[at + 3] | 0x20);
    return (c == '8' || c == '9' || c == 'a' || c == 'b') ? 1 : (c >= 'c' && c <= 'f') ? 2 : 0;
  };
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] != '\\' || at + 1 >= json.size()) {
      out += json[at++];
      continue;
    }
    const int half = half_at(at);
    if (half == 1 && half_at(at + 6) == 2) {
      out += json.substr(at, 12);
      at += 12;
    } else if (half != 0) {
      out += "\\ufffd";
      at += 6;
    } else {
      out += json.substr(at, 2);
      at += 2;
    }
  }
  return out;
}

class JsonPages final : public PageStream {
 public:
  JsonPages(std::unique_ptr<Unpacker> bytes, std::string source, const IngestLimits& limits)
      : bytes_(std::move(bytes)), source_(std::move(source)), limits_(limits) {}

  std::optional<PageOrProblem> next() override {
    while (waiting_.empty() && !ended_) {
      read_more();
      for (Problem& problem : bytes_->take_problems()) give(std::move(problem), source_);
    }
    if (waiting_.empty()) return std::nullopt;
    PageOrProblem first = std::move(waiting_.front());
    waiting_.pop_front();
    return first;
  }

 private:
  struct Line {
    std::string_view text;
    std::uint64_t offset = 0;
    bool too_long = false;
    bool last = false;
  };

  void give(Problem problem, const std::string& source) {
    problem.source = source;
    waiting_.emplace_back(std::move(problem));
  }
  void give(RawInput page, const std::string& source) {
    page.source = source;
    for (Problem& problem : page.problems) problem.source = source;
    waiting_.emplace_back(std::move(page));
  }

  /// The next line, which is consumed at the next call.
  std::optional<Line> next_line() {
    bytes_->consume(std::exchange(line_size_, 0));
    std::size_t looked = 0;
    for (std::size_t look = kPiece;; look *= 2) {
      look = std::min(look, limits_.max_line_bytes + 1);
      const std::string_view bytes = bytes_->peek(look);
      const std::size_t end = bytes.find('\n', looked);
      if (end != std::string_view::npos || bytes.size() < look) {
        if (bytes.empty()) return std::nullopt;
        const std::size_t size = std::min(end, bytes.size());
        line_size_ = std::min(size + 1, bytes.size());
        return Line{bytes.substr(0, size), bytes_->offset(), size > limits_.max_line_bytes,
                    end == std::string_view::npos};
      }
      looked = bytes.size();
      if (look > limits_.max_line_bytes) {
        const Line line{{}, bytes_->offset(), true, false};
        pass_line();
        return line;
      }
    }
  }

  void pass_line() {
    for (;;) {
      const std::string_view bytes = bytes_->peek(kPiece);
      const std::size_t end = bytes.find('\n');
      const std::size_t count = end == std::string_view::npos ? bytes.size() : end + 1;
      bytes_->consume(count);
      if (count == 0 || end != std::string_view::npos) return;
    }
  }

  /// The value of `text`, which holds until the next call. What had to be mended is said by `mended`.
  std::optional<element> parse(std::string_view text, std::string& why, bool& mended) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::optional<element> value = parse_padded(text, why);
    if (value) return value;
    std::string repaired = without_lone_surrogates(is_valid_utf8(text) ? std::string(text) : repair_utf8(text).text);
    if (repaired == text) return std::nullopt;
    mended = true;
    return parse_padded(repaired, why);
  }

  std::optional<element> parse_padded(std::string_view text, std::string& why) {
    padded_.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    padded_ = text;
    if (parser_.capacity() < text.size() || parser_.max_depth() != limits_.max_json_depth) {
      if (const auto error = parser_.allocate(std::max<std::size_t>(text.size() * 2, kPiece), limits_.max_json_depth)) {
        why = simdjson::error_message(error);
        return std::nullopt;
      }
    }
    element value;
    if (const auto error = parser_.parse(padded_.data(), padded_.size(), false).get(value)) {
      why = simdjson::error_message(error);
      return std::nullopt;
    }
    return value;
  }

  void read_more() {
    const std::optional<Line> line = next_line();
    if (!line) {
      ended_ = true;
      return;
    }
    ++number_;
    const bool first = std::exchange(at_beginning_, false);
    if (first && read_whole(*line)) {
      ended_ = true;
      return;
    }
    if (is_blank(line->text) && !line->too_long) return;
    const std::string source = source_ + "#" + std::to_string(number_);
    if (line->too_long) {
      give(Problem{"jsonl.line_too_long",
                   "the line is longer than the limit of " + std::to_string(limits_.max_line_bytes) + " bytes",
                   {},
                   line->offset},
           source);
      return;
    }
    std::string why;
    bool mended = false;
    const std::optional<element> value = parse(line->text, why, mended);
    object article;
    if (!value) {
      give(Problem{"jsonl.broken", "the line is no JSON: " + why, {}, line->offset}, source);
    } else if (value->get_object().get(article) != simdjson::SUCCESS) {
      give(Problem{"jsonl.no_text", "the line is no object", {}, line->offset}, source);
    } else {
      give_article(article, source, line->offset, mended);
    }
  }

  void give_article(const object& article, const std::string& source, std::uint64_t offset, bool mended) {
    std::optional<RawInput> page = page_of_json(article);
    if (!page) {
      give(Problem{"jsonl.no_text", "no field of the object is known to hold a text", {}, offset}, source);
      return;
    }
    if (mended)
      page->problems.push_back(
          {"jsonl.repaired", "characters that are no UTF-8 or no Unicode became U+FFFD", {}, offset});
    give(std::move(*page), source);
  }

  /// A file that is one value: true where that is so, and its articles are given. The first line alone may be it.
  bool read_whole(const Line& first) {
    std::string why;
    bool mended = false;
    if (!first.too_long && !is_blank(first.text)) {
      if (const auto value = parse(first.text, why, mended)) {
        const std::string_view all = bytes_->peek(line_size_ + 1);
        if (value->is_object() && !is_blank(all.substr(line_size_))) return false;  // JSON Lines
        give_all(*value, mended);
        return true;
      }
    }
    if (first.too_long) return false;
    const std::string_view all = bytes_->peek(limits_.max_file_bytes + 1);
    if (all.size() > limits_.max_file_bytes) return false;
    const auto value = parse(all, why, mended);
    if (!value) return false;
    give_all(*value, mended);
    return true;
  }

  void give_all(const element& value, bool mended) {
    object whole;
    array list;
    if (value.get_array().get(list) == simdjson::SUCCESS) {
      give_list(list, {}, mended, false);
      return;
    }
    if (value.get_object().get(whole) != simdjson::SUCCESS) {
      give(Problem{"jsonl.no_text", "the file is one value, and no object", {}}, source_);
      return;
    }
    // JSON Feed 1.1, "items"; schema.org, "@graph"; answers of interfaces, "articles" and the like.
    for (const char* name : {"items", "@graph", "articles", "results", "documents", "data"}) {
      if (whole.at_key(name).get_array().get(list) == simdjson::SUCCESS) {
        give_list(list, feed_metadata(whole), mended, std::string_view(name) == "@graph");
        return;
      }
    }
    give_article(whole, source_, 0, mended);
  }

  /// What a feed states for all its entries.
  static Metadata feed_metadata(const object& feed) {
    Metadata stated;
    std::string_view version;
    if (feed.at_key("version").get_string().get(version) != simdjson::SUCCESS ||
        version.find("jsonfeed.org") == std::string_view::npos)
      return stated;
    stated.outlet = first_text(feed, {"title"});
    if (const auto language = first_text(feed, {"language"}))
      stated.language = language->substr(0, language->find('-'));
    for (const char* name : {"authors", "author"}) {
      element people;
      if (!stated.author && feed.at_key(name).get(people) == simdjson::SUCCESS) stated.author = names_in(people);
    }
    return stated;
  }

  /// In a graph of schema.org an outlet and its site stand beside the article; they are no articles.
  static bool is_article(const object& node) {
    element type;
    if (node.at_key("@type").get(type) != simdjson::SUCCESS) return false;
    const std::string names = names_in(type).value_or("");
    return names.find("Article") != std::string::npos || names.find("Posting") != std::string::npos ||
           names.find("Report") != std::string::npos;
  }

  void give_list(const array& list, const Metadata& of_all, bool mended, bool is_graph) {
    std::size_t number = 0;
    for (const element one : list) {
      const std::string source = source_ + "#" + std::to_string(++number);
      if (number > limits_.max_feed_entries) {
        give(Problem{"feeds.too_many_entries",
                     "the list has more entries than the limit of " + std::to_string(limits_.max_feed_entries),
                     {}},
             source);
        return;
      }
      object article;
      if (one.get_object().get(article) != simdjson::SUCCESS) {
        give(Problem{"jsonl.no_text", "an entry of the list is no object", {}}, source);
        continue;
      }
      if (is_graph && !is_article(article)) continue;
      const std::size_t had = waiting_.size();
      give_article(article, source, 0, mended);
      if (auto* page = waiting_.size() > had ? std::get_if<RawInput>(&waiting_.back()) : nullptr) {
        Metadata& stated = page->stated;
        if (!stated.outlet) stated.outlet = of_all.outlet;
        if (!stated.language) stated.language = of_all.language;
        if (!stated.author) stated.author = of_all.author;
      }
    }
  }

  std::unique_ptr<Unpacker> bytes_;
  std::string source_;
  IngestLimits limits_;
  simdjson::dom::parser parser_;
  std::string padded_;
  std::deque<PageOrProblem> waiting_;
  std::size_t line_size_ = 0;
  std::uint64_t number_ = 0;
  bool at_beginning_ = true, ended_ = false;
};

}  // namespace

std::unique_ptr<PageStream> json_pages(std::unique_ptr<Unpacker> bytes, const std::string& source,
                                       const IngestLimits& limits) {
  return std::make_unique<JsonPages>(std::move(bytes), source, limits);
}

}  // namespace synoptic
