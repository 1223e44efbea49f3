#include "synoptic/ingest/html/json_ld.h"

#include <simdjson.h>

#include <algorithm>
#include <map>

#include "synoptic/ingest/html/page_words.h"

namespace synoptic {

namespace {

using Element = simdjson::dom::element;

constexpr int kDeepest = 64;

std::string_view text_of(Element element) {
  std::string_view text;
  return element.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type == "BlogPosting" || type == "Blog" || type == "LiveBlogPosting" ||
         type == "Report" || type == "SocialMediaPosting" || type == "Review" || type == "Recipe";
}

bool is_organisation(std::string_view type) {
  return type == "WebSite" || type == "NewsMediaOrganization" || type == "Organization" || type == "Periodical";
}

class Reading {
 public:
  explicit Reading(LinkedData& out) : out_(out) {}

  void find_ids(Element element, int depth) {
    if (depth > kDeepest) return;
    simdjson::dom::array array;
    simdjson::dom::object object;
    if (element.get(array) == simdjson::SUCCESS) {
      for (const Element member : array) find_ids(member, depth + 1);
    } else if (element.get(object) == simdjson::SUCCESS) {
      bool has_more = false;
      std::string_view id;
      for (const auto field : object) {
        if (field.key == "@id") {
          id = text_of(field.value);
        } else {
          has_more = true;
          find_ids(field.value, depth + 1);
        }
      }
      if (!id.empty() && has_more) by_id_.emplace(id, element);
    }
  }

  void visit(Element element, int depth) {
    if (depth > kDeepest) return;
    simdjson::dom::array array;
    simdjson::dom::object object;
    if (element.get(array) == simdjson::SUCCESS) {
      for (const Element member : array) visit(member, depth + 1);
      return;
    }
    if (element.get(object) != simdjson::SUCCESS) return;
    bool is_article = false, is_page = false, is_live = false, is_site = false;
    each(object, "@type", [&](Element type) {
      const std::string_view name = text_of(type);
      is_article = is_article || is_article_type(name);
      is_live = is_live || name == "LiveBlogPosting";
      is_page = is_page || name.ends_with("Page");
      is_site = is_site || is_organisation(name);
    });
    if (is_site && out_.site_name.empty()) out_.site_name = name_of(element);
    if (is_article || is_page) {
      out_.articles.push_back(read(object));
      out_.articles.back().is_news = is_article;
      out_.articles.back().is_live = is_live;
    }
    for (const std::string_view inside :
         {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"}) {
      Element member;
      if (object.at_key(inside).get(member) == simdjson::SUCCESS) visit(member, depth + 1);
    }
  }

 private:
  /// Calls `take` for the value of a key, or for each of an array's.
  template <class Take>
  static void each(simdjson::dom::object object, std::string_view key, Take take) {
    Element value;
    if (object.at_key(key).get(value) != simdjson::SUCCESS) return;
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) {
      take(value);
      return;
    }
    for (const Element member : array) take(member);
  }

  /// A name: a text, or an object's `name`, followed by @id where the object says no more.
  std::string name_of(Element element, int depth = 0) const {
    if (const std::string_view text = text_of(element); !text.empty()) return even_text(text);
    simdjson::dom::object object;
    if (depth > 4 || element.get(object) != simdjson::SUCCESS) return {};
    std::string name;
    each(object, "name", [&](Element value) {
      if (name.empty()) name = name_of(value, depth + 1);
    });
    Element id;
    if (name.empty() && object.at_key("@id").get(id) == simdjson::SUCCESS) {
      const auto found = by_id_.find(text_of(id));
      if (found != by_id_.end()) name = name_of(found->second, depth + 1);
    }
    return name;
  }

  static std::string first_text(simdjson::dom::object object, std::string_view key) {
    std::string text;
    each(object, key, [&](Element value) {
      if (text.empty()) text = even_text(text_of(value));
    });
    return text;
  }

  LinkedArticle read(simdjson::dom::object object) const {
    LinkedArticle article;
    article.headline = first_text(object, "headline");
    article.name = first_text(object, "name");
    article.published = first_text(object, "datePublished");
    article.modified = first_text(object, "dateModified");
    article.created = first_text(object, "dateCreated");
    article.section = first_text(object, "articleSection");
    article.language = first_text(object, "inLanguage");
    article.body = first_text(object, "articleBody");
    each(object, "author", [&](Element value) {
      if (std::string name = name_of(value); !name.empty()) article.authors.push_back(std::move(name));
    });
    each(object, "publisher", [&](Element value) {
      if (article.publisher.empty()) article.publisher = name_of(value);
    });
    article.url = first_text(object, "url");
    each(object, "mainEntityOfPage", [&](Element value) {
      if (!article.url.empty()) return;
      article.url = std::string(text_of(value));
      simdjson::dom::object page;
      Element id;
      if (value.get(page) == simdjson::SUCCESS && page.at_key("@id").get(id) == simdjson::SUCCESS)
        article.url = std::string(text_of(id));
    });
    Element free;
    if (object.at_key("isAccessibleForFree").get(free) == simdjson::SUCCESS) {
      bool is_free = false;
      if (free.get(is_free) == simdjson::SUCCESS) {
        article.is_free = is_free;
      } else if (const std::string_view text = text_of(free); !text.empty()) {
        article.is_free = text == "True" || text == "true" || text.ends_with("/True");
      }
    }
    return article;
  }

  LinkedData& out_;
  std::map<std::string_view, Element> by_id_;
};

/// Strings with line breaks in them, comments around the whole, semicolons behind it.
std::string mended(std::string_view json) {
  std::string text(json);
  for (const std::string_view mark : {"<!--", "-->", "<![CDATA[", "]]>", "//<![CDATA[", "/*", "*/"}) {
    for (std::size_t at = text.find(mark); at != std::string::npos && (at < 32 || at + 32 > text.size());
         at = text.find(mark))
      text.replace(at, mark.size(), mark.size(), ' ');
  }
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  const std::size_t last = text.find_last_not_of(" ;");
  text.resize(last == std::string::npos ? 0 : last + 1);
  // A comma before a closing bracket.
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '}' || c == ']') {
      const std::size_t end = out.find_last_not_of(' ');
      if (end != std::string::npos && out[end] == ',') out.resize(end);
    }
    out += c;
  }
  return out;
}

}  // namespace

LinkedData read_json_ld(const PageTree& tree, std::size_t max_bytes, std::vector<Problem>& problems) {
  LinkedData out;
  const auto& nodes = tree.nodes();
  simdjson::dom::parser parser;
  for (std::uint32_t i = 1; i < nodes.size(); ++i) {
    if (nodes[i].tag != LXB_TAG_SCRIPT || nodes[i].end != i + 2) continue;
    if (!tree.attribute(i, PageAttributeName::type).starts_with("application/ld+json")) continue;
    const std::string_view json = nodes[i + 1].text;
    if (json.size() > max_bytes) {
      problems.push_back(
          {"ingest.json_ld", "a JSON-LD script of " + std::to_string(json.size()) + " bytes was passed over", {}});
      continue;
    }
    Element root;
    std::string text(json);
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    auto error = parser.parse(text).get(root);
    if (error != simdjson::SUCCESS && error != simdjson::DEPTH_ERROR) {
      text = mended(json);
      text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
      if (text.empty()) continue;
      error = parser.parse(text).get(root);
    }
    if (error != simdjson::SUCCESS) {
      problems.push_back(
          {"ingest.json_ld", std::string("a JSON-LD script cannot be read: ") + simdjson::error_message(error), {}});
      continue;
    }
    Reading reading(out);
    reading.find_ids(root, 0);
    reading.visit(root, 0);
  }
  return out;
}

}  // namespace synoptic
