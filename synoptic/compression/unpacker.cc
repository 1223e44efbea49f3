#include "synoptic/compression/unpacker.h"

#include <algorithm>
#include <utility>

#include "synoptic/compression/member_decoder.h"
#include "synoptic/compression/packed_window.h"

namespace synoptic {

namespace {

constexpr std::size_t kHead = 1024;                     // packed bytes of a member that are tried
constexpr std::size_t kPiece = std::size_t{256} << 10;  // of what is not packed

}  // namespace

Packing packing_of(std::string_view head) {
  const auto at = [&](std::size_t i) { return i < head.size() ? static_cast<unsigned char>(head[i]) : 0; };
  if (at(0) == 0x1f && at(1) == 0x8b) return Packing::gzip;
  if (at(0) == 0x28 && at(1) == 0xb5 && at(2) == 0x2f && at(3) == 0xfd) return Packing::zstd;
  if ((at(0) & 0xF0) == 0x50 && at(1) == 0x2a && at(2) == 0x4d && at(3) == 0x18) return Packing::zstd;
  return Packing::none;
}

Unpacker::Unpacker(std::unique_ptr<ByteStream> stream, const CompressionLimits& limits)
    : limits_(limits),
      packed_(std::make_unique<PackedWindow>(std::move(stream))),
      unpacked_(std::make_unique<UnpackedBuffer>()) {
  packed_->fill(kHead);
  packing_ = packing_of(packed_->bytes());
  if (packing_ == Packing::gzip) decoder_ = gzip_decoder();
  if (packing_ == Packing::zstd) decoder_ = zstd_decoder(limits);
}

Unpacker::~Unpacker() = default;

std::uint64_t Unpacker::shown_to() const { return position_ + unpacked_->bytes().size(); }

std::string_view Unpacker::peek(std::size_t wanted) {
  while (!ended_ && unpacked_->bytes().size() < wanted) step();
  return unpacked_->bytes();
}

void Unpacker::consume(std::size_t count) {
  unpacked_->drop(count);
  position_ += count;
  while (boundaries_.size() > 1 && boundaries_[1].at <= position_) boundaries_.pop_front();
}

bool Unpacker::at_member() const { return !boundaries_.empty() && boundaries_.front().at == position_; }

std::optional<std::size_t> Unpacker::member_ahead() const {
  for (const Boundary& boundary : boundaries_) {
    if (boundary.at > position_) return static_cast<std::size_t>(boundary.at - position_);
  }
  return std::nullopt;
}

bool Unpacker::member_ahead_is_behind_damage() const {
  for (const Boundary& boundary : boundaries_) {
    if (boundary.at > position_) return boundary.behind_damage;
  }
  return false;
}

std::uint64_t Unpacker::offset() const {
  if (packing_ == Packing::none) return packed_->offset() - unpacked_->bytes().size();
  return boundaries_.empty() ? 0 : boundaries_.front().offset;
}

void Unpacker::step() {
  if (packing_ == Packing::none) {
    packed_->fill(1);
    const std::string_view bytes = packed_->bytes().substr(0, kPiece);
    std::copy(bytes.begin(), bytes.end(), unpacked_->room(bytes.size()));
    unpacked_->added(bytes.size());
    packed_->drop(bytes.size());
    ended_ = bytes.empty();
  } else if (!in_member_) {
    begin_member();
  } else {
    using Outcome = MemberStep::Outcome;
    const std::uint64_t usable = fence_ ? *fence_ - packed_->offset() : SIZE_MAX;
    const MemberStep made = decoder_->step(*packed_, *unpacked_, static_cast<std::size_t>(usable));
    member_made_ += made.made;
    switch (made.outcome) {
      case Outcome::more: check_expansion(); break;
      case Outcome::ended: end_member(false); break;
      case Outcome::bad_checksum:
        problems_.push_back({"compression.bad_checksum",
                             "the checksum of a packed piece does not fit what it holds, which may be damaged",
                             {},
                             member_begin_});
        // zlib stops before the four bytes that close a member (RFC 1952, 2.3.1).
        packed_->fill(4);
        if (packing_ == Packing::gzip) packed_->drop(std::min<std::size_t>(4, packed_->bytes().size()));
        end_member(false);
        break;
      case Outcome::broken:
        give_up_member({"compression.broken",
                        "a packed piece is damaged, and what is left of it was left out",
                        {},
                        member_begin_});
        break;
      case Outcome::cut_short:
        problems_.push_back({"compression.cut_short", "a packed piece ends before it is whole", {}, member_begin_});
        end_member(true);
        ended_ = packed_->bytes().empty();
        break;
    }
  }
  if (std::optional<Error> error = packed_->take_error()) problems_.push_back(std::move(*error));
}

void Unpacker::begin_member() {
  packed_->fill(kHead);
  if (packed_->bytes().empty()) {
    ended_ = true;
    return;
  }
  if (!decoder_->may_begin(packed_->bytes())) {
    const std::uint64_t from = packed_->offset();
    const bool found = find_member();
    problems_.push_back({"compression.garbage",
                         std::to_string(packed_->offset() - from) + " bytes between packed pieces were left out",
                         {},
                         from});
    damaged_ = true;
    if (!found) return;
  }
  member_begin_ = packed_->offset();
  member_made_ = 0;
  in_member_ = true;
  boundaries_.push_back({shown_to(), member_begin_, std::exchange(damaged_, false)});
  while (boundaries_.size() > 1 && boundaries_[1].at <= position_) boundaries_.pop_front();
  decoder_->begin();
  const Attempt attempt = decoder_->try_whole(*packed_, *unpacked_);
  if (attempt.outcome == Attempt::Outcome::done)
    end_member(false);
  else if (attempt.outcome == Attempt::Outcome::doubtful)
    raise_fence();
  else if (attempt.size > 0)
    fence_ = member_begin_ + attempt.size;
}

/// A member that was cut off is followed at once by the next, whose bytes must not be decoded as its own: what looks
/// like the beginning of a member at hand ends this one.
void Unpacker::raise_fence() {
  if (sync_.empty()) return;
  const std::string_view bytes = packed_->bytes();
  for (std::size_t at = bytes.find(decoder_->magic(), 1); at != std::string_view::npos;
       at = bytes.find(decoder_->magic(), at + 1)) {
    const auto beginning = decoder_->beginning_of(bytes.substr(at, decoder_->trial_size()), sync_.size());
    if (!beginning || *beginning != sync_) continue;
    fence_ = packed_->offset() + at;
    return;
  }
}

void Unpacker::end_member(bool damaged) {
  in_member_ = false;
  damaged_ = damaged;
  fence_.reset();
}

void Unpacker::give_up_member(Problem problem) {
  problems_.push_back(std::move(problem));
  end_member(true);
  // The member's own magic number must not be found again where nothing of it was used.
  if (packed_->offset() == member_begin_ && !packed_->bytes().empty()) packed_->drop(1);
  if (!find_member()) ended_ = true;
}

/// Goes to where a member begins, which is checked by what its first bytes decode to. False at the end.
bool Unpacker::find_member() {
  const std::string_view magic = decoder_->magic();
  for (;;) {
    packed_->fill(kPiece);
    const std::string_view bytes = packed_->bytes();
    const std::size_t at = bytes.find(magic);
    if (at == std::string_view::npos) {
      const std::size_t keep = packed_->at_end() ? 0 : magic.size() - 1;
      packed_->drop(bytes.size() - std::min(bytes.size(), keep));
      if (packed_->at_end()) return false;
      continue;
    }
    packed_->drop(at);
    packed_->fill(decoder_->trial_size());
    const auto beginning = decoder_->beginning_of(packed_->bytes().substr(0, decoder_->trial_size()),
                                                  std::max<std::size_t>(sync_.size(), 16));
    if (beginning && std::string_view(*beginning).starts_with(sync_)) return true;
    packed_->drop(1);
  }
}

void Unpacker::check_expansion() {
  if (member_made_ < limits_.expansion_from) return;
  const std::uint64_t used = std::max<std::uint64_t>(packed_->offset() - member_begin_, 1);
  if (member_made_ / used < limits_.max_expansion) return;
  give_up_member({"compression.expands_too_far",
                  "a packed piece became " + std::to_string(member_made_ / used) +
                      " times as large, and what is left of it was left out",
                  {},
                  member_begin_});
}

bool Unpacker::skip_member() {
  if (packing_ == Packing::none) return false;
  for (const Boundary& boundary : boundaries_) {
    if (boundary.at <= position_) continue;
    consume(static_cast<std::size_t>(boundary.at - position_));
    return true;
  }
  consume(unpacked_->bytes().size());
  if (in_member_) {
    end_member(true);
    if (packed_->offset() == member_begin_ && !packed_->bytes().empty()) packed_->drop(1);
    if (!find_member()) ended_ = true;
  }
  return !ended_;
}

bool Unpacker::skip_bytes(std::uint64_t count) {
  const std::size_t shown = unpacked_->bytes().size();
  if (count <= shown) {
    consume(static_cast<std::size_t>(count));
    return true;
  }
  if (packing_ != Packing::none || !packed_->skip(count - shown)) return false;
  unpacked_->drop(shown);
  position_ += count;
  ended_ = false;
  return true;
}

std::vector<Problem> Unpacker::take_problems() { return std::exchange(problems_, {}); }

}  // namespace synoptic
