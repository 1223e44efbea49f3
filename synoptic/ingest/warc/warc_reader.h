// Records of a web archive one after another: WARC 0.17 to 1.1, packed by gzip or zstd, by record or whole, or not.
//
// A record is its header and as many bytes as that says. What lies is caught by what stands behind the record: a
// length that leads nowhere is replaced by where the next record begins. Nothing is trusted further than the bytes go.
// Not here: which records are pages (warc_pages.h), what HTTP did to a body (http_message.h).
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/header_fields.h"
#include "synoptic/compression/unpacker.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// One record; views hold until the next call of next().
struct WarcRecord {
  std::uint64_t number = 0;  ///< From 1.
  std::uint64_t offset = 0;  ///< In the file: of the record, or of the packed member it is in.
  std::string type;          ///< "response", in lower case; empty where the header names none.
  HeaderFields fields;
  std::string_view block;         ///< What it holds.
  bool too_large = false;         ///< `block` is its beginning alone: `warc.record_too_large`.
  std::vector<Problem> problems;  ///< What is wrong with it: `warc.*`, `compression.*`; no source yet.
};

class WarcReader {
 public:
  explicit WarcReader(std::unique_ptr<Unpacker> bytes, const IngestLimits& limits = {});

  /// The next record; nullopt at the end. Memory: the largest record below the limit, whatever the archive's size.
  std::optional<WarcRecord> next();

  /// What was wrong between records, and behind the last one, since the last call.
  std::vector<Problem> take_problems();

 private:
  bool at_record();
  bool find_record(std::string_view why);
  void leave_record();
  void read_block(WarcRecord& record, std::size_t begin, std::optional<std::uint64_t> length);
  std::optional<std::size_t> find_early_end(std::size_t begin, std::size_t wanted, bool by_search);
  std::size_t end_by_member(std::string_view bytes, std::size_t begin) const;
  std::size_t end_by_what_follows(std::string_view bytes, std::size_t begin) const;
  bool is_followed_well(std::size_t end);

  std::unique_ptr<Unpacker> held_;
  Unpacker& unpacker_;
  IngestLimits limits_;
  std::uint64_t count_ = 0;
  std::uint64_t to_leave_ = 0;  // bytes of the record given last
  bool leave_by_member_ = false, leave_by_search_ = false;
  bool begins_member_ = false;
  std::vector<Problem> problems_;
};

}  // namespace synoptic
