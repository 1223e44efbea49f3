// An output that grows as inputs are read, so that it never has to be held; and the journal by which a run that was
// cut off goes on.
//
// A file grows under the name OUTPUT.part and gets its own name when it is whole. With a journal (OUTPUT.journal) the
// length that is safe and the inputs that led to it are written down every megabyte: whatever comes after that
// length is cut off and made again, so that a kill at any moment and another run give the bytes of a run left alone.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/cli/cli.h"
#include "synoptic/cli/options.h"

namespace synoptic {

/// How many problems of each code there were, and the first of them.
class ProblemTally {
 public:
  static constexpr std::size_t kShown = 20;

  void add(const Problem& problem);
  bool empty() const { return counts_.empty(); }
  const std::vector<Problem>& first() const { return first_; }
  const std::map<std::string, std::uint64_t>& counts() const { return counts_; }
  /// As JSON and back, for the journal.
  std::string to_json() const;
  static ProblemTally from_json(std::string_view json);

 private:
  std::map<std::string, std::uint64_t> counts_;
  std::vector<Problem> first_;
};

class GrowingOutput {
 public:
  /// `run` tells one run from another: its inputs and options.
  GrowingOutput(const Options& options, const CommandContext& context, std::string run);

  /// Opens the output. The number of inputs to pass over because a run before has read them; 0 without a journal.
  /// Errors: `cli.other_journal`, `files.not_writable`.
  Result<std::size_t> begin();
  /// Adds what inputs became. Errors: `files.not_writable`.
  Result<std::size_t> add(std::string_view bytes);
  void add(const Problem& problem);
  /// Says that `inputs` more of the walk are done and all they gave was added. Errors: `files.not_writable`.
  Result<std::size_t> done(std::size_t inputs);
  /// Writes what is left and gives the file its name. Errors: `files.not_writable`.
  Result<std::size_t> end();

  const ProblemTally& problems() const { return tally_; }
  std::uint64_t documents() const { return documents_; }
  void count_document() { ++documents_; }

 private:
  struct Grown {
    std::string path;        ///< Empty: none.
    std::uint64_t size = 0;  ///< Bytes that are in PATH.part.
    std::string waiting;     ///< Bytes that are not.
    bool is_stream = false;  ///< A pipe or a device, which is written to as it is.
  };

  Result<std::size_t> flush(Grown& file);
  Result<std::size_t> checkpoint();
  std::string journal_path() const { return options_.output + ".journal"; }

  const Options& options_;
  const CommandContext& context_;
  std::string run_;
  Grown output_, problems_file_;
  ProblemTally tally_;
  std::uint64_t documents_ = 0;
  std::size_t inputs_ = 0;
};

}  // namespace synoptic
