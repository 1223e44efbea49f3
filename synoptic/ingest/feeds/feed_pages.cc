#include "synoptic/ingest/feeds/feed_pages.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "synoptic/ingest/encoding.h"
#include "synoptic/ingest/feeds/feed_parser.h"
#include "synoptic/ingest/feeds/mended_xml.h"
#include "synoptic/ingest/stated_date.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// `encoding="..."` of an XML declaration; empty where there is none.
std::string declared_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!bytes.starts_with("<?xml")) return {};
  const std::string_view declaration = bytes.substr(0, std::min<std::size_t>(bytes.find("?>"), 200));
  std::size_t at = declaration.find("encoding");
  if (at == std::string_view::npos) return {};
  at = declaration.find_first_of("\"'", at);
  if (at == std::string_view::npos) return {};
  const std::size_t end = declaration.find(declaration[at], at + 1);
  if (end == std::string_view::npos) return {};
  return std::string(declaration.substr(at + 1, end - at - 1));
}

/// What is valid UTF-8 is UTF-8, whatever it declares: declarations are copied, bytes are not.
Result<Decoded> decode_feed(std::string_view bytes) {
  const std::string declared = declared_encoding(bytes);
  if (!declared.empty() && !is_valid_utf8(bytes)) {
    if (auto decoded = decode_as(bytes, declared)) return std::move(*decoded);
  }
  return decode(bytes);
}

bool has_markup(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!') return true;
  }
  const std::size_t reference = text.find('&');
  return reference != std::string_view::npos && text.find(';', reference) != std::string_view::npos;
}

/// "Ida Krane" of "desk@courier.example (Ida Krane)" and of "Ida Krane <ida@courier.example>"; "" of an address alone.
std::string author_name(std::string_view given) {
  const std::size_t at = given.find('@');
  if (at == std::string_view::npos) return std::string(given);
  if (const std::size_t open = given.find('('); open != std::string_view::npos) {
    const std::size_t close = given.find(')', open);
    return std::string(given.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
  }
  const std::size_t open = given.find('<');
  if (open == std::string_view::npos || open == 0) return {};
  return std::string(given.substr(0, given.find_last_not_of(" \t", open - 1) + 1));
}

bool is_address(std::string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

/// A link within the feed's site: "/a" and "a" beside "https://c.example/news/".
std::string absolute(const std::string& link, const std::string& base) {
  if (link.empty() || is_address(link) || link.find(':') != std::string::npos || !is_address(base)) return link;
  const std::size_t host_end = std::min(base.find('/', base.find("://") + 3), base.size());
  if (link.starts_with("//")) return base.substr(0, base.find(':') + 1) + link;
  if (link.starts_with('/')) return base.substr(0, host_end) + link;
  const std::size_t folder_end = std::max(base.rfind('/') == std::string::npos ? host_end : base.rfind('/'), host_end);
  return base.substr(0, folder_end) + "/" + link;
}

std::optional<std::string> known(std::string text) {
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) return std::nullopt;
  return text;
}

std::optional<std::string> language_code(std::string_view given) {
  std::string code(given.substr(0, given.find_first_of("-_")));
  if (code.size() < 2 || code.size() > 3) return std::nullopt;
  for (char& c : code) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c < 'a' || c > 'z') return std::nullopt;
  }
  return code;
}

/// A text that was marked as CDATA once too often bears the mark itself.
std::string_view without_cdata_mark(std::string_view text) {
  constexpr std::string_view kOpen = "<![CDATA[", kClose = "]]>";
  if (!text.starts_with(kOpen)) return text;
  text.remove_prefix(kOpen.size());
  if (text.ends_with(kClose)) text.remove_suffix(kClose.size());
  return text;
}

RawInput page_of(const FeedEntry& entry, const Feed& feed) {
  RawInput page;
  Metadata& stated = page.stated;
  const auto words = [](std::string_view text, bool is_html) {
    text = without_cdata_mark(text);
    return known(is_html ? words_of_html(text) : std::string(text));
  };
  stated.title = words(entry.title, entry.title_is_html);
  stated.outlet =
      words(entry.outlet.empty() ? feed.title : entry.outlet, entry.outlet.empty() ? feed.title_is_html : true);
  if (const std::string link = absolute(entry.link, feed.link); is_address(link))
    stated.url = link;
  else if (entry.id_is_link && is_address(entry.id))
    stated.url = entry.id;
  std::string authors;
  for (const std::string& given : entry.authors) {
    const std::string name = words_of_html(author_name(given));
    if (name.empty()) continue;
    if (!authors.empty()) authors += "; ";
    authors += name;
  }
  stated.author = known(authors);
  stated.published = stated_day(entry.published, "feed");
  stated.modified = stated_day(entry.modified, "feed");
  stated.language = language_code(entry.language.empty() ? feed.language : entry.language);
  const bool is_whole = !entry.content.empty();
  const std::string_view body = without_cdata_mark(is_whole ? entry.content : entry.summary);
  const bool is_html = is_whole ? entry.content_is_html : entry.summary_is_html;
  page.bytes = body;
  page.form = is_html && has_markup(body) ? PageForm::article : PageForm::prose;
  if (!is_whole && !body.empty())
    page.problems.push_back(
        {"feeds.summary_only", "the entry gives a description and no content: it may be a summary of the article", {}});
  return page;
}

class FeedPages final : public PageStream {
 public:
  FeedPages(std::string_view bytes, const std::string& source, const IngestLimits& limits) {
    const auto give = [&](std::vector<Problem>& problems) {
      for (Problem& problem : problems) {
        problem.source = source;
        waiting_.emplace_back(std::move(problem));
      }
    };
    Result<Decoded> decoded = decode_feed(bytes);
    if (!decoded) {
      Error error = decoded.error();
      error.source = source;
      waiting_.emplace_back(std::move(error));
      return;
    }
    Decoded text = std::move(decoded).value();
    give(text.problems);
    const MendedXml xml = mended_xml(text.text);
    if (xml.had_entities) {
      std::vector<Problem> refused = {
          {"feeds.entities_refused",
           "the feed declares entities of its own; they were left out, and nothing was fetched",
           {}}};
      give(refused);
    }
    Feed feed = read_feed(xml.text, limits);
    std::size_t number = 0;
    for (const FeedEntry& entry : feed.entries) {
      RawInput page = page_of(entry, feed);
      page.source = source + "#" + std::to_string(++number);
      for (Problem& problem : page.problems) problem.source = page.source;
      if (page.bytes.empty())
        waiting_.emplace_back(Problem{"feeds.no_text", "the entry gives no text", page.source});
      else
        waiting_.emplace_back(std::move(page));
    }
    if (feed.entries.empty() && feed.problems.empty())
      feed.problems.push_back({"feeds.no_entries", "the feed has no entries", {}});
    give(feed.problems);
  }

  std::optional<PageOrProblem> next() override {
    if (waiting_.empty()) return std::nullopt;
    PageOrProblem first = std::move(waiting_.front());
    waiting_.pop_front();
    return first;
  }

 private:
  std::deque<PageOrProblem> waiting_;
};

}  // namespace

bool begins_a_feed(std::string_view head) {
  std::string text;
  for (const char c : head.substr(0, 4096)) {
    if (c != '\0') text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;  // UTF-16 too
  }
  for (const std::string_view root : {"<rss", "<feed", "<rdf:rdf", "<atom:feed"}) {
    const std::size_t at = text.find(root);
    if (at == std::string::npos) continue;
    const char next = at + root.size() < text.size() ? text[at + root.size()] : '>';
    if (next != ' ' && next != '>' && next != '\n' && next != '\r' && next != '\t') continue;
    // No other element stands before it.
    for (std::size_t before = text.find('<'); before < at; before = text.find('<', before + 1)) {
      const char c = text[before + 1];
      if (c != '?' && c != '!' && text.find("<!doctype") > before) return false;
    }
    return true;
  }
  return false;
}

std::unique_ptr<PageStream> feed_pages(std::string_view bytes, const std::string& source, const IngestLimits& limits) {
  return std::make_unique<FeedPages>(bytes, source, limits);
}

}  // namespace synoptic
