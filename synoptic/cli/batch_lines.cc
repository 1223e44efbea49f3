#include "synoptic/cli/batch_lines.h"

#include "synoptic/base/hash.h"
#include "synoptic/compare/versions.h"
#include "synoptic/render/render.h"

namespace synoptic {

namespace {

void add_problems(const std::vector<Problem>& problems, const std::string& source, GrowingOutput& output) {
  for (Problem problem : problems) {
    if (problem.source.empty()) problem.source = source;
    output.add(problem);
  }
}

}  // namespace

std::optional<std::string> FirstVersions::version_of(const Document& document) {
  const std::string key = document.metadata().url ? version_key(*document.metadata().url) : std::string();
  if (key.empty()) return std::nullopt;
  const auto [first, is_first] = first_.try_emplace(hash64(key), document.id());
  return is_first ? std::nullopt : std::optional(first->second);
}

std::vector<std::string> lines_of(const std::vector<ReadOne>& batch, const Options& options,
                                  const EngineOptions& engine, FirstVersions& versions, GrowingOutput& output) {
  std::vector<std::string> lines;
  std::vector<Document> documents;
  for (const ReadOne& one : batch) {
    if (!one.document.ok()) {
      output.add(one.document.error());
      continue;
    }
    output.count_document();
    const Document& document = one.document.value();
    if (options.command == Command::annotate) {
      documents.push_back(document);
      continue;
    }
    add_problems(document.problems(), document.source(), output);
    const DocumentView view{document, one.published, options.blocks, versions.version_of(document)};
    switch (options.format) {
      case OutputFormat::text: lines.push_back(document_text(view)); break;
      case OutputFormat::markdown: lines.push_back(document_markdown(view)); break;
      default: lines.push_back(document_json(view) + "\n"); break;
    }
  }
  for (const Annotations& annotations : annotate_documents(documents, engine)) {
    lines.push_back(annotations_json(annotations) + "\n");
    add_problems(annotations.document.problems(), annotations.document.source(), output);
    add_problems(annotations.problems, annotations.document.source(), output);
  }
  return lines;
}

}  // namespace synoptic
