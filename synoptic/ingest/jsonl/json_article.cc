#include "synoptic/ingest/jsonl/json_article.h"

#include <simdjson.h>

#include <string_view>

#include "synoptic/ingest/stated_date.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr const char* kWhere = "JSON";

std::optional<element> member(const object& from, const char* name) {
  element found;
  if (from.at_key(name).get(found) != simdjson::SUCCESS || found.is_null()) return std::nullopt;
  return found;
}

std::optional<std::string> text_of(const element& value) {
  std::string_view given;
  if (value.get_string().get(given) != simdjson::SUCCESS) return std::nullopt;
  constexpr std::string_view kBlank = " \t\r\n\f\v";
  const std::size_t first = given.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return std::nullopt;
  given = given.substr(first, given.find_last_not_of(kBlank) - first + 1);
  return repair_utf8(given).text;  // a NUL is valid JSON
}

/// A date as words, or as a number of seconds.
std::optional<DatedBasis> date_of(const element& value) {
  if (const auto words = text_of(value)) return stated_day(*words, kWhere);
  std::uint64_t count = 0;
  if (value.get_uint64().get(count) == simdjson::SUCCESS) return stated_day(std::to_string(count), kWhere);
  return std::nullopt;
}

std::optional<DatedBasis> first_date(const object& from, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const auto value = member(from, name)) {
      if (auto date = date_of(*value)) return date;
    }
  }
  return std::nullopt;
}

bool is_address(std::string_view text) { return text.starts_with("https://") || text.starts_with("http://"); }

std::optional<std::string> first_address(const object& from, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto value = member(from, name);
    if (!value) continue;
    if (auto text = text_of(*value); text && is_address(*text)) return text;
    object inner;
    if (value->get_object().get(inner) != simdjson::SUCCESS) continue;
    for (const char* id : {"@id", "url", "href"}) {
      if (auto text = first_text(inner, {id}); text && is_address(*text)) return text;
    }
  }
  return std::nullopt;
}

/// An outlet's name: a string that is no address, or an object with a name.
std::optional<std::string> first_outlet(const object& from, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto value = member(from, name);
    if (!value) continue;
    if (auto given = names_in(*value); given && !is_address(*given)) return given;
  }
  return std::nullopt;
}

/// ninjs 2 and 3: `headlines` and `bodies` are lists of objects with a value, a role and a content type. The value
/// whose role is `role`, else the first; `is_html` by its content type.
std::optional<std::string> ninjs_value(const object& from, const char* name, std::string_view role, bool* is_html) {
  const auto list = member(from, name);
  array values;
  if (!list || list->get_array().get(values) != simdjson::SUCCESS) return std::nullopt;
  std::optional<std::string> best;
  for (const element one : values) {
    object entry;
    if (one.get_object().get(entry) != simdjson::SUCCESS) continue;
    auto text = first_text(entry, {"value"});
    if (!text) continue;
    const std::string type = first_text(entry, {"contentType", "contenttype", "format"}).value_or("");
    const bool by_role = first_text(entry, {"role"}).value_or("") == role;
    if (best && !by_role) continue;
    best = std::move(text);
    if (is_html != nullptr) *is_html = type.find("html") != std::string::npos;
    if (by_role) break;
  }
  return best;
}

/// A text that is marked up, though its field does not say so.
bool looks_like_html(std::string_view text) {
  const std::string_view head = text.substr(0, 2048);
  for (const std::string_view tag :
       {"<p>", "<p ", "<div", "<br", "</p>", "<html", "<body", "<!DOCTYPE", "<!doctype", "<article"}) {
    if (head.find(tag) != std::string_view::npos) return true;
  }
  return false;
}

struct Body {
  std::string bytes;
  PageForm form = PageForm::prose;
};

std::optional<Body> body_of(const object& from) {
  bool is_html = false;
  if (auto text = ninjs_value(from, "bodies", "main", &is_html))
    return Body{std::move(*text), is_html ? PageForm::article : PageForm::prose};
  for (const char* name : {"maintext", "articleBody", "body_text", "text", "content_text", "plain_text", "article_text",
                           "full_text", "fulltext"}) {
    const auto value = member(from, name);
    if (!value) continue;
    if (auto text = text_of(*value)) return Body{std::move(*text), PageForm::prose};
  }
  for (const char* name : {"body_xhtml", "body_html", "content_html", "bodyXhtml", "bodyHtml"}) {
    if (auto text = first_text(from, {name})) return Body{std::move(*text), PageForm::article};
  }
  for (const char* name : {"content", "body", "article", "story", "html", "raw_html"}) {
    auto text = first_text(from, {name});
    if (!text) continue;
    // A page as it was fetched has its own menus: the reader of pages finds the article in it.
    const std::string_view head = std::string_view(*text).substr(0, 1024);
    const bool is_page = head.find("<html") != std::string_view::npos || head.find("<HTML") != std::string_view::npos ||
                         head.find("<!DOCTYPE") != std::string_view::npos ||
                         head.find("<!doctype") != std::string_view::npos;
    const PageForm form = is_page ? PageForm::unknown : looks_like_html(*text) ? PageForm::article : PageForm::prose;
    return Body{std::move(*text), form};
  }
  for (const char* name : {"summary", "description", "abstract", "description_text"}) {
    auto text = first_text(from, {name});
    if (!text) continue;
    const PageForm form = looks_like_html(*text) ? PageForm::article : PageForm::prose;
    return Body{std::move(*text), form};
  }
  return std::nullopt;
}

/// "en" of "en", "EN", "en-GB"; nullopt for anything longer.
std::optional<std::string> language_code(const std::string& given) {
  std::string code = given.substr(0, given.find_first_of("-_"));
  if (code.size() < 2 || code.size() > 3) return std::nullopt;
  for (char& c : code) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c < 'a' || c > 'z') return std::nullopt;
  }
  return code;
}

std::optional<std::string> language_of(const object& from) {
  for (const char* name : {"language", "inLanguage", "lang"}) {
    const auto value = member(from, name);
    if (!value) continue;
    std::optional<std::string> given = text_of(*value);
    array list;
    if (!given && value->get_array().get(list) == simdjson::SUCCESS) {
      for (const element one : list) {
        if (!given) given = text_of(one);
      }
    }
    if (given) {
      if (auto code = language_code(*given)) return code;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> first_text(const object& from, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const auto value = member(from, name)) {
      if (auto text = text_of(*value)) return text;
    }
  }
  return std::nullopt;
}

std::optional<std::string> names_in(const element& value) {
  if (auto text = text_of(value)) return text;
  object one;
  if (value.get_object().get(one) == simdjson::SUCCESS) return first_text(one, {"name", "fullName", "byline"});
  array many;
  if (value.get_array().get(many) != simdjson::SUCCESS) return std::nullopt;
  std::string joined;
  for (const element entry : many) {
    std::optional<std::string> name = text_of(entry);
    object person;
    if (!name && entry.get_object().get(person) == simdjson::SUCCESS) name = first_text(person, {"name", "fullName"});
    if (!name) continue;
    if (!joined.empty()) joined += "; ";
    joined += *name;
  }
  if (joined.empty()) return std::nullopt;
  return joined;
}

std::optional<RawInput> page_of_json(const object& from) {
  std::optional<Body> body = body_of(from);
  if (!body) return std::nullopt;
  RawInput page;
  page.bytes = std::move(body->bytes);
  page.form = body->form;
  if (page.form == PageForm::unknown) page.content_type = "text/html; charset=utf-8";
  Metadata& stated = page.stated;
  stated.title = ninjs_value(from, "headlines", "main", nullptr);
  if (!stated.title) stated.title = first_text(from, {"title", "headline", "name"});
  stated.url = first_address(from, {"url", "canonical_url", "canonicalUrl", "link", "uri", "source_url", "source",
                                    "@id", "mainEntityOfPage", "external_url", "requested_url", "id"});
  stated.outlet = first_outlet(
      from, {"outlet", "sitename", "publisher", "site_name", "siteName", "site", "publication", "source_name",
             "sourceName", "source", "provider", "source_domain", "domain", "hostname", "host"});
  for (const char* name : {"authors", "author", "byline", "by", "bylines", "creator", "creators"}) {
    const auto value = member(from, name);
    if (value && !stated.author) stated.author = names_in(*value);
  }
  stated.published = first_date(
      from, {"date_publish", "datePublished",  "date_published",   "published",      "published_at",   "publishedAt",
             "publish_date", "publishDate",    "publication_date", "pub_date",       "pubDate",        "firstcreated",
             "firstCreated", "firstPublished", "contentCreated",   "contentcreated", "versioncreated", "versionCreated",
             "date",         "created",        "timestamp"});
  stated.modified = first_date(
      from, {"date_modify", "dateModified", "date_modified", "modified", "modified_at", "updated", "updated_at",
             "updatedAt", "contentModified", "contentmodified", "versionCreated", "versioncreated"});
  stated.language = language_of(from);
  if (auto retrieved = first_text(from, {"date_download", "retrieved", "crawl_date", "fetched_at", "fetch_date"})) {
    if (const auto date = stated_date(*retrieved))
      stated.retrieved = date->at.empty() ? date->date.to_string() : date->at;
  }
  return page;
}

}  // namespace synoptic
