#include "synoptic/cli/cli.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include "synoptic/cli/batch_lines.h"
#include "synoptic/cli/completions.h"
#include "synoptic/cli/growing_output.h"
#include "synoptic/cli/options.h"
#include "synoptic/cli/output_parts.h"
#include "synoptic/cli/problem_cost.h"
#include "synoptic/cli/review_commands.h"
#include "synoptic/cli/stated_inputs.h"
#include "synoptic/dossier/dossier_json.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/walk.h"
#include "synoptic/render/csv.h"
#include "synoptic/render/render.h"
#include "synoptic/render/render_index.h"
#include "synoptic/render/visible.h"
#include "synoptic/stories/stories.h"

namespace synoptic {

namespace {

constexpr std::size_t kProblemsShown = 20;

/// One run of one command.
class Run {
 public:
  Run(const Options& options, const CommandContext& context) : options_(options), context_(context) {
    engine_.threads = options.threads;
    progress_wanted_ = context.err_is_terminal && !options.quiet;
    const bool is_one_by_one = options.command == Command::read || options.command == Command::annotate;
    if (progress_wanted_ && !is_one_by_one) {
      engine_.progress = [this](std::size_t done, std::size_t all) { show_progress(done, all); };
    }
  }

  int execute() {
    if (const int wrong = refuse_addresses()) return wrong;
    if (!load_encoder() || !load_edits()) return exit_fatal;
    if (options_.command == Command::read || options_.command == Command::annotate) return go_through();
    if (!gather_documents()) return exit_fatal;
    if (documents_.empty()) return nothing_read();
    const std::string output = make_output();
    if (write_failed_) return exit_fatal;
    if (!tables_.empty() ? !write_tables() : !write(options_.output, output)) return exit_fatal;
    if (!options_.html.empty() && !write(options_.html, page_)) return exit_fatal;
    list_problems();
    if (std::any_of(problems_.begin(), problems_.end(), [](const Problem& one) { return !costs_nothing(one.code); }))
      return exit_partial;
    if (options_.command != Command::compare || documents_.size() > 1) return exit_done;
    if (!options_.quiet) context_.err("synoptic: nothing to compare: only one report; it is shown by itself\n");
    return exit_nothing;
  }

 private:
  /// Nothing is ever fetched: who names an address is told so, and what to do instead.
  int refuse_addresses() {
    for (const std::string& path : options_.paths) {
      if (!path.starts_with("http://") && !path.starts_with("https://")) continue;
      return tell_fatal(Error{"cli.address",
                              "nothing is fetched from the network: save the page in a browser (Ctrl+S) and name the "
                              "file, or paste its text into NAME.txt with the address in a line of its own above it",
                              path});
    }
    return 0;
  }

  /// Only the commands that read words need one.
  bool load_encoder() {
    if (options_.command != Command::compare && options_.command != Command::annotate) return true;
    Result<std::shared_ptr<const Encoder>> encoder = encoder_named(options_.model, context_.files);
    if (!encoder) {
      tell_fatal(encoder.error());
      return false;
    }
    engine_.encoder = std::move(encoder).value();
    return true;
  }

  bool load_edits() {
    if (options_.edits.empty()) return true;
    constexpr std::size_t kMostBytes = std::size_t{16} << 20;
    const Result<std::string> lines = context_.files.read(options_.edits, kMostBytes);
    if (!lines) {
      tell_fatal(lines.error());
      return false;
    }
    engine_.edits = read_edits(lines.value(), options_.edits);
    return true;
  }

  /// Null where what is stated of them is wrong, which is told.
  std::unique_ptr<InputWalk> walk() {
    const bool wants_input = std::find(options_.paths.begin(), options_.paths.end(), "-") != options_.paths.end();
    Result<std::unique_ptr<InputWalk>> inputs = state_inputs(
        walk_inputs(options_.paths, wants_input ? context_.open_standard_input() : nullptr, context_.files), options_);
    if (inputs) return std::move(inputs).value();
    tell_fatal(inputs.error());
    return nullptr;
  }

  bool gather_documents() {
    const std::unique_ptr<InputWalk> inputs = walk();
    if (inputs == nullptr) return false;
    read_each(*inputs, 0, engine_, [&](ReadOne one) {
      if (one.document.ok())
        documents_.push_back(std::move(one.document).value());
      else
        problems_.push_back(one.document.error());
      return true;
    });
    std::stable_sort(problems_.begin(), problems_.end(),
                     [](const Problem& a, const Problem& b) { return a.source < b.source; });
    return true;
  }

  /// The commands whose output is a line a document: nothing is held for longer than its batch.
  int go_through() {
    const std::unique_ptr<InputWalk> inputs = walk();
    if (inputs == nullptr) return exit_fatal;
    std::string run(version());
    for (const int choice :
         {static_cast<int>(options_.command), static_cast<int>(options_.format), int{options_.blocks}})
      run += ' ' + std::to_string(choice);
    GrowingOutput output(options_, context_, run + ' ' + options_.model + ' ' + inputs->fingerprint());
    const Result<std::size_t> begun = output.begin();
    if (!begun) return tell_fatal(begun.error());
    std::optional<Error> failure;
    const auto keep_failure = [&](const Result<std::size_t>& result) {
      if (!result.ok()) failure = result.error();
      return result.ok();
    };
    std::vector<ReadOne> batch;
    const auto give_batch = [&] {
      const std::size_t inputs_done = batch.size();
      for (const std::string& line : lines_of(std::exchange(batch, {}), options_, engine_, versions_, output)) {
        clear_progress();
        if (!keep_failure(output.add(line))) return false;
      }
      if (progress_wanted_) show_progress(static_cast<std::size_t>(output.documents()));
      return keep_failure(output.done(inputs_done));
    };
    // The layers of no more than these are held at once.
    const std::size_t most = options_.command == Command::annotate ? 256 : 1;
    read_each(*inputs, begun.value(), engine_, [&](ReadOne one) {
      batch.push_back(std::move(one));
      return batch.size() < most || give_batch();
    });
    if (failure || !give_batch() || !keep_failure(output.end())) return tell_fatal(*failure);
    tell(output.problems());
    if (output.documents() == 0) return nothing_read(output.problems().empty());
    const auto& counts = output.problems().counts();
    const bool is_whole =
        std::all_of(counts.begin(), counts.end(), [](const auto& count) { return costs_nothing(count.first); });
    return is_whole ? exit_done : exit_partial;
  }

  int tell_fatal(const Error& error) {
    clear_progress();
    context_.err(problem_line(error));
    return exit_fatal;
  }

  /// The first problems one by one, the rest by their codes.
  void tell(const ProblemTally& tally) {
    problems_ = tally.first();
    list_problems();
    std::uint64_t all = 0;
    for (const auto& [code, count] : tally.counts()) all += count;
    if (options_.quiet || all <= problems_.size()) return;
    std::string line = "synoptic: " + std::to_string(all) + " problems in all:";
    for (const auto& [code, count] : tally.counts()) line += " " + code + " " + std::to_string(count) + ",";
    line.back() = '\n';
    context_.err(line);
  }

  int nothing_read() {
    list_problems();
    return nothing_read(problems_.empty());
  }

  int nothing_read(bool without_a_reason) {
    if (!without_a_reason) {
      context_.err("synoptic: none of the inputs could be read\n");
      return exit_fatal;
    }
    context_.err(
        "synoptic: nothing to compare: no page, text, feed or archive was found; name files, a folder that holds some, "
        "or - for standard input\n");
    return exit_nothing;
  }

  std::string make_output() {
    switch (options_.command) {
      case Command::compare: return compare();
      case Command::gather: return gather();
      default: break;  // go_through(), run_command()
    }
    return {};
  }

  std::string compare() {
    const bool wants_page = !options_.html.empty() || options_.format == OutputFormat::html;
    if (wants_page && documents_.size() > kWholeReports && !options_.quiet) {
      context_.err(
          "synoptic: " + std::to_string(documents_.size()) +
          " reports: the page folds their full texts into data, which need scripts to be shown; the JSON holds "
          "every word\n");
    }
    std::vector<Dossier> dossiers;
    for (const std::vector<Document>& event : events())
      dossiers.push_back(compare_documents(event, std::exchange(problems_, {}), engine_));
    for (const Dossier& dossier : dossiers)
      problems_.insert(problems_.end(), dossier.problems.begin(), dossier.problems.end());
    if (dossiers.size() > 1) return several(dossiers);
    if (!options_.html.empty()) page_ = render_html(dossiers.front());
    return rendered(dossiers.front());
  }

  /// The documents, event by event: all as one where they are, where the caller says so, and where a page goes to
  /// standard output, beside which no other can lie, or tables are wanted.
  std::vector<std::vector<Document>> events() const {
    const bool no_place =
        options_.format == OutputFormat::csv ||
        (options_.format == OutputFormat::html && (options_.output.empty() || options_.output.starts_with("/dev/")));
    if (options_.one_story || no_place) return {documents_};
    return event_by_event(documents_);
  }

  std::string rendered(const Dossier& dossier) {
    switch (options_.format) {
      case OutputFormat::json: return dossier_json(dossier);
      case OutputFormat::html: return render_html(dossier);
      case OutputFormat::markdown: return render_markdown(dossier);
      case OutputFormat::csv: return tables(dossier);
      case OutputFormat::text:
      case OutputFormat::terminal: break;
    }
    const bool to_terminal = context_.out_is_terminal && options_.output.empty();
    return render_terminal(dossier, {.columns = to_terminal ? std::clamp(context_.columns, 40, 120) : 80,
                                     .colour = to_terminal && context_.colour_allowed && !options_.no_color});
  }

  /// A dossier an event. Pages are files of their own beside an index; the rest follow each other.
  std::string several(const std::vector<Dossier>& dossiers) {
    const std::string line = events_line(dossiers.size());
    if (!options_.quiet) {
      clear_progress();
      context_.err("synoptic: " + line + "; --one-story lays them side by side as one\n");
    }
    if (!options_.html.empty()) page_ = index_over(dossiers, options_.html);
    if (options_.format == OutputFormat::html) return index_over(dossiers, options_.output);
    std::string out = options_.format == OutputFormat::json ? "{\"events\": [\n" : line + "\n\n";
    for (std::size_t at = 0; at < dossiers.size(); ++at) {
      if (at > 0) out += options_.format == OutputFormat::json ? ",\n" : "\n";
      out += rendered(dossiers[at]);
    }
    return options_.format == OutputFormat::json ? out + "]}\n" : out;
  }

  /// The index for `file`; the page of event n is written to FILE-n.html beside it.
  std::string index_over(const std::vector<Dossier>& dossiers, const std::string& file) {
    std::vector<IndexEntry> entries;
    for (std::size_t at = 0; at < dossiers.size(); ++at) {
      const std::string page = page_of_event(file, at + 1);
      if (!write(page, render_html(dossiers[at]))) write_failed_ = true;
      entries.push_back({dossiers[at], page.substr(page.find_last_of('/') + 1)});
    }
    return render_index(entries);
  }

  /// The table that was asked for. Where none was, and there is a file to write to, all of them, into `tables_`.
  std::string tables(const Dossier& dossier) {
    const bool takes_all = options_.table.empty() && !options_.output.empty() && !options_.output.starts_with("/dev/");
    std::string wanted;
    for (const CsvTable table : {CsvTable::figures, CsvTable::claims, CsvTable::timeline}) {
      if (takes_all) tables_.emplace_back(file_of_table(options_.output, to_string(table)), render_csv(dossier, table));
      if (to_string(table) == options_.table || (options_.table.empty() && !takes_all && table == CsvTable::figures))
        wanted = render_csv(dossier, table);
    }
    if (options_.table.empty() && !takes_all && !options_.quiet)
      context_.err(
          "synoptic: the table of figures; --table claims and --table timeline give the others, -o NAME.csv all\n");
    return wanted;
  }

  bool write_tables() {
    for (const auto& [file, bytes] : tables_) {
      if (!write(file, bytes)) return false;
      if (!options_.quiet) context_.err(visible_line("synoptic: wrote " + file) + "\n");
    }
    return true;
  }

  std::string gather() {
    for (const Document& document : documents_) add_problems(document.problems(), document.source());
    return stories_json(documents_);
  }

  void add_problems(const std::vector<Problem>& problems, const std::string& source) {
    for (Problem problem : problems) {
      if (problem.source.empty()) problem.source = source;
      problems_.push_back(std::move(problem));
    }
  }

  bool write(const std::string& file, const std::string& bytes) {
    clear_progress();
    if (file.empty()) {
      context_.out(bytes);
      return true;
    }
    const Result<std::size_t> written = context_.files.write(file, bytes);
    if (!written)
      context_.err(visible_line("synoptic: " + written.error().code + ": " + file + ": " + written.error().message) +
                   "\n");
    return written.ok();
  }

  void list_problems() {
    clear_progress();
    if (options_.quiet) return;
    // What cost something first: the rest is worth knowing, and may be long.
    std::stable_partition(problems_.begin(), problems_.end(),
                          [](const Problem& one) { return !costs_nothing(one.code); });
    for (std::size_t i = 0; i < std::min(problems_.size(), kProblemsShown); ++i)
      context_.err(problem_line(problems_[i]));
    if (problems_.size() > kProblemsShown) {
      context_.err("synoptic: " + std::to_string(problems_.size() - kProblemsShown) +
                   " more problems; all are listed in the JSON output\n");
    }
  }

  void show_progress(std::size_t documents) {
    context_.err("\rread " + std::to_string(documents) + " documents");
    progress_shown_ = true;
  }

  void show_progress(std::size_t done, std::size_t all) {
    const std::lock_guard lock(progress_mutex_);
    context_.err("\rreading " + std::to_string(done) + " of " + std::to_string(all));
    progress_shown_ = true;
  }

  void clear_progress() {
    if (progress_shown_) context_.err("\r\033[K");
    progress_shown_ = false;
  }

  const Options& options_;
  const CommandContext& context_;
  EngineOptions engine_;
  FirstVersions versions_;
  std::vector<Document> documents_;
  std::vector<Problem> problems_;
  std::string page_;
  bool write_failed_ = false;
  std::vector<std::pair<std::string, std::string>> tables_;  // file, bytes
  std::mutex progress_mutex_;
  bool progress_wanted_ = false;
  bool progress_shown_ = false;
};

}  // namespace

int run_command(const std::vector<std::string>& arguments, const CommandContext& context) {
  const std::variant<Options, Notice> read = read_options(arguments);
  if (const Notice* notice = std::get_if<Notice>(&read)) {
    (notice->exit_code == exit_done ? context.out : context.err)(notice->text);
    return notice->exit_code;
  }
  const auto& options = std::get<Options>(read);
  switch (options.command) {
    case Command::verify: return run_verify(options, context);
    case Command::diff: return run_diff(options, context);
    case Command::completions: context.out(completions_for(options.paths.front())); return exit_done;
    case Command::manual: context.out(manual_page()); return exit_done;
    case Command::compare:
    case Command::annotate:
    case Command::read:
    case Command::gather: break;
  }
  return Run(options, context).execute();
}

std::string_view version() { return SYNOPTIC_VERSION; }

}  // namespace synoptic
