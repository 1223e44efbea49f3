#include "synoptic/cli/growing_output.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "synoptic/base/json_writer.h"

namespace synoptic {

namespace {

constexpr std::size_t kFlush = std::size_t{1} << 20;  // bytes; each costs a wait for the disk
constexpr std::string_view kSchema = "synoptic-journal/1";

std::string part_of(const std::string& path) { return path + ".part"; }

std::string problem_line(const Problem& problem) {
  std::string line;
  JsonWriter json(line);
  json.begin_object().field("source", problem.source).field("code", problem.code).field("message", problem.message);
  if (problem.offset) json.field("offset", *problem.offset);
  json.end_object();
  return line + "\n";
}

}  // namespace

void ProblemTally::add(const Problem& problem) {
  ++counts_[problem.code];
  if (first_.size() < kShown) first_.push_back(problem);
}

std::string ProblemTally::to_json() const {
  std::string out;
  JsonWriter json(out);
  json.begin_object().key("counts").begin_object();
  for (const auto& [code, count] : counts_) json.field(code, count);
  json.end_object().objects("first", first_, [&](const Problem& problem) {
    json.field("source", problem.source).field("code", problem.code).field("message", problem.message);
    json.field("offset", problem.offset);
  });
  json.end_object();
  return out;
}

ProblemTally ProblemTally::from_json(std::string_view text) {
  ProblemTally tally;
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) return tally;
  const nlohmann::json counts = json.value("counts", nlohmann::json::object());
  for (const auto& [code, count] : counts.items()) {
    if (count.is_number_unsigned()) tally.counts_[code] = count.get<std::uint64_t>();
  }
  for (const auto& one : json.value("first", nlohmann::json::array())) {
    Problem problem{one.value("code", ""), one.value("message", ""), one.value("source", "")};
    if (one.contains("offset") && one["offset"].is_number()) problem.offset = one["offset"].get<std::uint64_t>();
    tally.first_.push_back(std::move(problem));
  }
  return tally;
}

GrowingOutput::GrowingOutput(const Options& options, const CommandContext& context, std::string run)
    : options_(options), context_(context), run_(std::move(run)) {
  output_.path = options.output;
  problems_file_.path = options.problems;
}

Result<std::size_t> GrowingOutput::begin() {
  if (options_.resume && context_.files.kind_of(journal_path()) == Files::Kind::file) {
    const Result<std::string> bytes = context_.files.read(journal_path(), std::size_t{16} << 20);
    if (!bytes) return bytes.error();
    const nlohmann::json journal = nlohmann::json::parse(bytes.value(), nullptr, false);
    if (!journal.is_object() || journal.value("schema", "") != kSchema || journal.value("run", "") != run_) {
      return Error{
          "cli.other_journal",
          "the journal is of a run over other inputs or with other options; take it away, or name another output",
          journal_path()};
    }
    // A run that was cut off while it gave the files their names has nothing to go on from.
    const auto is_there = [&](const Grown& file, const char* size) {
      return file.path.empty() || journal.value(size, std::uint64_t{0}) == 0 ||
             context_.files.kind_of(part_of(file.path)) == Files::Kind::file;
    };
    if (is_there(output_, "bytes") && is_there(problems_file_, "problem_bytes")) {
      inputs_ = journal.value("inputs", std::size_t{0});
      documents_ = journal.value("documents", std::uint64_t{0});
      output_.size = journal.value("bytes", std::uint64_t{0});
      problems_file_.size = journal.value("problem_bytes", std::uint64_t{0});
      tally_ = ProblemTally::from_json(journal.value("problems", nlohmann::json::object()).dump());
    }
  }
  for (Grown* file : {&output_, &problems_file_}) {
    if (file->path.empty()) continue;
    file->is_stream = context_.files.kind_of(file->path) == Files::Kind::other;
    if (file->is_stream) continue;
    // Shows at once whether the output can be written, and cuts off what is not in the journal.
    const Result<std::size_t> written = context_.files.write_from(part_of(file->path), file->size, {});
    if (!written) return written.error();
  }
  return inputs_;
}

Result<std::size_t> GrowingOutput::add(std::string_view bytes) {
  if (output_.path.empty()) {
    context_.out(bytes);
    return bytes.size();
  }
  output_.waiting += bytes;
  return bytes.size();
}

void GrowingOutput::add(const Problem& problem) {
  tally_.add(problem);
  if (!problems_file_.path.empty()) problems_file_.waiting += problem_line(problem);
}

Result<std::size_t> GrowingOutput::done(std::size_t inputs) {
  inputs_ += inputs;
  if (output_.waiting.size() + problems_file_.waiting.size() < kFlush) return inputs_;
  return checkpoint();
}

Result<std::size_t> GrowingOutput::flush(Grown& file) {
  if (file.path.empty()) return std::size_t{0};
  const Result<std::size_t> written = file.is_stream
                                          ? context_.files.write(file.path, file.waiting)
                                          : context_.files.write_from(part_of(file.path), file.size, file.waiting);
  if (!written) return written.error();
  file.size += file.waiting.size();
  file.waiting.clear();
  return written;
}

Result<std::size_t> GrowingOutput::checkpoint() {
  for (Grown* file : {&output_, &problems_file_}) {
    if (const Result<std::size_t> flushed = flush(*file); !flushed) return flushed.error();
  }
  if (!options_.resume) return inputs_;
  std::string journal;
  JsonWriter json(journal, 1);
  json.begin_object()
      .field("schema", kSchema)
      .field("run", run_)
      .field("inputs", inputs_)
      .field("documents", documents_);
  json.field("bytes", output_.size).field("problem_bytes", problems_file_.size);
  json.key("problems");
  journal += ' ' + tally_.to_json() + "\n}\n";
  return context_.files.write(journal_path(), journal);
}

Result<std::size_t> GrowingOutput::end() {
  for (Grown* file : {&problems_file_, &output_}) {
    if (file->path.empty()) continue;
    if (const Result<std::size_t> flushed = flush(*file); !flushed) return flushed.error();
    if (file->is_stream) continue;
    const Result<std::size_t> named = context_.files.rename(part_of(file->path), file->path);
    if (!named) return named.error();
  }
  if (options_.resume) return context_.files.remove(journal_path());
  return std::size_t{0};
}

}  // namespace synoptic
