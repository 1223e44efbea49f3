#include "synoptic/ingest/feeds/feed_parser.h"

#include <expat.h>

#include <algorithm>
#include <memory>

namespace synoptic {

namespace {

constexpr int kMostFaults = 100;

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string trimmed_text(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

std::string_view attribute(const char** attributes, std::string_view name) {
  for (; *attributes != nullptr; attributes += 2) {
    if (name == attributes[0]) return attributes[1];
  }
  return {};
}

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
}

/// The handlers' state. One for the whole feed; a parser for each stretch between faults.
class FeedReader {
 public:
  FeedReader(Feed& feed, const IngestLimits& limits) : feed_(feed), limits_(limits) {}

  void use(XML_Parser parser) {
    parser_ = parser;
    open_.clear();
    entry_.reset();
    markup_depth_ = 0;
    XML_SetUserData(parser, this);
    XML_SetElementHandler(
        parser,
        [](void* self, const char* name, const char** attributes) {
          static_cast<FeedReader*>(self)->begin(name, attributes);
        },
        [](void* self, const char* /*name*/) { static_cast<FeedReader*>(self)->end(); });
    XML_SetCharacterDataHandler(parser, [](void* self, const char* text, int size) {
      static_cast<FeedReader*>(self)->add({text, static_cast<std::size_t>(size)});
    });
  }
  bool stopped() const { return stopped_; }
  const std::string& root() const { return root_; }

 private:
  void stop(Problem problem) {
    feed_.problems.push_back(std::move(problem));
    stopped_ = true;
    XML_StopParser(parser_, XML_FALSE);
  }

  void begin(std::string_view name, const char** attributes) {
    if (root_.empty()) root_ = name;
    open_.emplace_back(name);
    if (open_.size() > limits_.max_feed_depth) {
      stop({"feeds.too_deep",
            "elements lie in each other deeper than the limit of " + std::to_string(limits_.max_feed_depth),
            {}});
      return;
    }
    if (markup_depth_ > 0) {  // inside Atom's xhtml
      text_ += '<';
      text_ += without_prefix(name);
      for (const char** one = attributes; *one != nullptr; one += 2) {
        text_ += ' ';
        text_ += one[0];
        text_ += "=\"";
        append_escaped(text_, one[1]);
        text_ += '"';
      }
      text_ += '>';
      return;
    }
    const std::string_view local = without_prefix(name);
    if (const std::string_view language = attribute(attributes, "xml:lang"); !language.empty()) {
      if (entry_)
        entry_->language = language;
      else if (feed_.language.empty())
        feed_.language = language;
    }
    if (!entry_ && (local == "item" || local == "entry")) {
      if (feed_.entries.size() >= limits_.max_feed_entries) {
        stop({"feeds.too_many_entries",
              "the feed has more entries than the limit of " + std::to_string(limits_.max_feed_entries),
              {}});
        return;
      }
      entry_.emplace();
      entry_depth_ = open_.size();
      entry_->id = attribute(attributes, "rdf:about");
      entry_->id_is_link = !entry_->id.empty();
    }
    text_.clear();
    type_ = attribute(attributes, "type");
    if (entry_ && local == "link" && name != "media:link") read_link(attributes);
    if (!entry_ && local == "link" && feed_.link.empty() && attribute(attributes, "rel") != "self")
      feed_.link = attribute(attributes, "href");
    if (entry_ && local == "guid") entry_->id_is_link = attribute(attributes, "isPermaLink") != "false";
    if (type_ == "xhtml" || type_ == "application/xhtml+xml") markup_depth_ = open_.size();
  }

  void read_link(const char** attributes) {
    const std::string_view relation = attribute(attributes, "rel"), address = attribute(attributes, "href");
    if (address.empty() || !(relation.empty() || relation == "alternate")) return;
    const std::string_view type = attribute(attributes, "type");
    if (entry_->link.empty() || type.find("html") != std::string_view::npos) entry_->link = address;
  }

  void add(std::string_view text) {
    if (markup_depth_ > 0)
      append_escaped(text_, text);
    else
      text_ += text;
  }

  void end() {
    const std::string name = std::move(open_.back());
    open_.pop_back();
    if (markup_depth_ > 0 && open_.size() >= markup_depth_) {
      text_ += "</";
      text_ += without_prefix(name);
      text_ += '>';
      return;
    }
    const bool was_markup = std::exchange(markup_depth_, 0) > 0;
    const std::string text = trimmed_text(text_);
    text_.clear();
    if (entry_ && open_.size() + 1 == entry_depth_) {
      feed_.entries.push_back(*std::move(entry_));
      entry_.reset();
    } else if (entry_) {
      end_in_entry(name, text, was_markup);
    } else if (!text.empty()) {
      end_in_feed(name, text);
    }
  }

  void end_in_feed(std::string_view name, const std::string& text) {
    // Of the feed itself, not of its image or its text field.
    const bool is_own =
        !open_.empty() && (open_.back() == "channel" || open_.back() == "feed" || open_.back().ends_with(":feed"));
    if (!is_own) return;
    if ((name == "title" || name == "atom:title") && feed_.title.empty()) {
      feed_.title = text;
      feed_.title_is_html = is_html_title();
    }
    if (name == "link" && feed_.link.empty()) feed_.link = text;
    if ((name == "language" || name == "dc:language") && feed_.language.empty()) feed_.language = text;
  }

  /// RSS does not say whether a title is HTML, and many are; Atom says so.
  bool is_html_title() const {
    return without_prefix(root_) != "feed" || type_ == "html" || type_ == "text/html" || type_ == "xhtml";
  }

  void end_in_entry(std::string_view name, const std::string& text, bool was_markup) {
    const std::string_view local = without_prefix(name);
    const bool is_child = open_.size() == entry_depth_;
    const bool is_media = name.starts_with("media:") || name.starts_with("itunes:");
    FeedEntry& entry = *entry_;
    if (text.empty() || is_media) return;
    if (!is_child) {
      const std::string_view parent = without_prefix(open_.back());
      if (local == "name" && (parent == "author" || parent == "contributor")) entry.authors.push_back(text);
      if (local == "title" && parent == "source" && entry.outlet.empty()) entry.outlet = text;
      return;
    }
    const bool says_html = type_ == "html" || type_ == "text/html" || was_markup;
    const bool is_atom = without_prefix(root_) == "feed";
    if (local == "title" && entry.title.empty()) {
      entry.title = text;
      entry.title_is_html = was_markup || is_html_title();
    } else if (local == "origLink" || (local == "link" && entry.link.empty())) {
      entry.link = text;
    } else if (local == "guid" || local == "id") {
      entry.id = text;
      if (local == "id") entry.id_is_link = true;
    } else if (local == "encoded" || local == "content" || name == "xhtml:body" || local == "body") {
      entry.content = text;
      entry.content_is_html = !is_atom || local == "encoded" || says_html;
    } else if (local == "description" || local == "summary") {
      entry.summary = text;
      entry.summary_is_html = !is_atom || says_html;
    } else if (local == "creator" || local == "author") {
      entry.authors.push_back(text);
    } else if (local == "pubDate" || local == "published" || local == "issued" || local == "created" ||
               name == "dc:date") {
      if (entry.published.empty() || local == "pubDate" || local == "published") entry.published = text;
    } else if (local == "updated" || local == "modified") {
      entry.modified = text;
    } else if (local == "source" && entry.outlet.empty()) {
      entry.outlet = text;
    } else if (local == "language") {
      entry.language = text;
    }
  }

  Feed& feed_;
  const IngestLimits& limits_;
  XML_Parser parser_ = nullptr;
  std::vector<std::string> open_;
  std::string root_, text_, type_;
  std::optional<FeedEntry> entry_;
  std::size_t entry_depth_ = 0, markup_depth_ = 0;
  bool stopped_ = false;
};

/// Where the next entry begins, from `from` on; npos.
std::size_t next_entry(std::string_view xml, std::size_t from) {
  for (std::size_t at = xml.find('<', from); at != std::string_view::npos; at = xml.find('<', at + 1)) {
    const std::size_t end = xml.find_first_of(" \t\r\n>/", at + 1);
    if (end == std::string_view::npos) return std::string_view::npos;
    const std::string_view local = without_prefix(xml.substr(at + 1, end - at - 1));
    if (local == "item" || local == "entry") return at;
  }
  return std::string_view::npos;
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

Feed read_feed(std::string_view xml, const IngestLimits& limits) {
  Feed feed;
  FeedReader reader(feed, limits);
  std::size_t begin = xml.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  begin = std::min(xml.find_first_not_of(" \t\r\n", begin), xml.size());
  for (int faults = 0;; ++faults) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate("UTF-8"));
    reader.use(parser.get());
    std::size_t before = 0;
    XML_Status status = XML_STATUS_OK;
    if (faults > 0) {  // inside the elements that were open
      const std::string_view local = without_prefix(reader.root());
      const std::string opening = local == "rss" ? "<rss><channel>" : "<" + std::string(reader.root()) + ">";
      before = opening.size();
      status = XML_Parse(parser.get(), opening.data(), static_cast<int>(opening.size()), XML_FALSE);
    }
    // expat counts in int; a feed is no larger than a file may be.
    const std::string_view rest = xml.substr(begin);
    if (status == XML_STATUS_OK) status = XML_Parse(parser.get(), rest.data(), static_cast<int>(rest.size()), XML_TRUE);
    if (status == XML_STATUS_OK || reader.stopped()) return feed;
    const XML_Error error = XML_GetErrorCode(parser.get());
    if (error == XML_ERROR_JUNK_AFTER_DOC_ELEMENT) return feed;
    const XML_Index index = XML_GetCurrentByteIndex(parser.get());
    const std::size_t used = index < 0 ? 0 : static_cast<std::size_t>(index);
    const std::size_t at = begin + (used > before ? used - before : 0);
    feed.problems.push_back(
        {"feeds.broken", std::string("the feed is no sound XML: ") + XML_ErrorString(error), {}, at});
    const std::size_t next = next_entry(xml, std::max(at, begin + 1));
    if (next == std::string_view::npos || reader.root().empty()) return feed;
    if (faults >= kMostFaults) {
      feed.problems.push_back(
          {"feeds.broken", "the feed has too many faults; what is left of it was left out", {}, next});
      return feed;
    }
    begin = next;
  }
}

}  // namespace synoptic
