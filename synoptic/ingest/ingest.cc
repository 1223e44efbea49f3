#include "synoptic/ingest/ingest.h"

#include <utility>

#include "synoptic/ingest/reader.h"

namespace synoptic {

namespace {

Result<Document> read_by_form(const RawInput& input) {
  switch (input.form) {
    case PageForm::article: return read_page(input);
    case PageForm::prose: return read_prose(input);
    case PageForm::unknown: break;
  }
  const InputKind& kind = kind_of_input(input);
  if (kind.reader != nullptr) return kind.reader(input);
  const bool holds_pages = kind.container != Container::none;
  return Error{"ingest.unsupported",
               "it is " + std::string(kind.name) + (holds_pages ? ", and no single text" : ", which is not read"),
               input.source};
}

}  // namespace

Result<Document> read_document(const RawInput& input) {
  if (input.bytes.empty()) return Error{"ingest.empty", "the file is empty", input.source};
  Result<Document> read = read_by_form(input);
  if (!read || input.problems.empty()) return read;
  // What was found on the way to the bytes comes first.
  const Document& document = read.value();
  std::vector<Problem> problems = input.problems;
  problems.insert(problems.end(), document.problems().begin(), document.problems().end());
  return Document(document.source(), document.text(), document.blocks(), document.metadata(), std::move(problems),
                  document.kept_out_text(), document.kept_out());
}

}  // namespace synoptic
