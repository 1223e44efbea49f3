// The reader of web pages, given what is known of a page from outside it.
#include <utility>

#include "synoptic/ingest/html/html.h"
#include "synoptic/ingest/reader.h"
#include "synoptic/ingest/sidecar.h"

namespace synoptic {

namespace {

/// "utf-8" of `text/html; charset="UTF-8"`; empty where there is none.
std::string charset_of(std::string_view content_type) {
  std::string lower(content_type);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const std::size_t at = lower.find("charset=");
  if (at == std::string::npos) return {};
  std::string value = lower.substr(at + 8);
  if (value.starts_with('"') || value.starts_with('\'')) value.erase(0, 1);
  return value.substr(0, value.find_first_of("\"'; \t,"));
}

template <class T>
void keep_first(std::optional<T>& piece, std::optional<T> other) {
  if (!piece) piece = std::move(other);
}

}  // namespace

Metadata stated_about(const RawInput& input, Metadata sidecar) {
  Metadata stated = input.by_hand;
  keep_first(stated.title, std::move(sidecar.title));
  keep_first(stated.outlet, std::move(sidecar.outlet));
  keep_first(stated.url, std::move(sidecar.url));
  keep_first(stated.published, std::move(sidecar.published));
  keep_first(stated.language, std::move(sidecar.language));
  keep_first(stated.title, input.stated.title);
  keep_first(stated.outlet, input.stated.outlet);
  keep_first(stated.agency, input.stated.agency);
  keep_first(stated.author, input.stated.author);
  keep_first(stated.url, input.stated.url);
  keep_first(stated.language, input.stated.language);
  keep_first(stated.published, input.stated.published);
  keep_first(stated.modified, input.stated.modified);
  keep_first(stated.retrieved, input.stated.retrieved);
  if (!stated.url && !input.address.empty() && kind_of_input(input).media_type == "text/plain")
    stated.url = input.address;
  return stated;
}

Result<Document> read_page(const RawInput& input) {
  Sidecar sidecar;
  if (!input.sidecar.empty()) sidecar = read_sidecar(input.sidecar);
  HtmlOptions options;
  options.is_fragment = input.form == PageForm::article;
  options.charset = options.is_fragment ? "utf-8" : charset_of(input.content_type);
  options.address = input.address;
  options.http_date = input.http_date.empty() ? input.stated.retrieved.value_or("") : input.http_date;
  options.stated = stated_about(input, std::move(sidecar.stated));
  Result<Document> read = read_html(input.bytes, input.source, options);
  if (!read) return read;
  const Document& page = read.value();
  const bool has_url = page.metadata().url || input.address.empty();
  if (sidecar.problems.empty() && has_url && page.metadata().retrieved == options.stated.retrieved) return read;
  Metadata metadata = page.metadata();
  if (!metadata.url && !input.address.empty()) metadata.url = input.address;
  metadata.retrieved = options.stated.retrieved;
  std::vector<Problem> problems = page.problems();
  for (Problem& problem : sidecar.problems) {
    problem.source = input.source;
    problems.push_back(std::move(problem));
  }
  return Document(page.source(), page.text(), page.blocks(), std::move(metadata), std::move(problems),
                  page.kept_out_text(), page.kept_out());
}

}  // namespace synoptic
