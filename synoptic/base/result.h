// How a function says that it failed, and where.
//
// Errors are values. A function that can fail returns Result<T>; what is merely worth telling (a file
// skipped, bytes replaced) travels beside the result as a Problem, which is the same struct, so that
// nothing is lost silently. The library never prints, throws or exits: a bug is an assert, bad input an Error.
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace synoptic {

/// What went wrong with one input, for a program (`code`) and for a person (`message`).
struct Error {
  std::string code;     ///< Stable and dotted, the folder first: "ingest.empty". Listed in docs/errors.md.
  std::string message;  ///< One sentence without a final stop.
  std::string source;   ///< The file or document it concerns; empty where there is none.
  std::optional<std::uint64_t> offset = std::nullopt;  ///< Byte in the source's bytes, where one is known.
  std::string excerpt = {};  ///< The offending bytes, at most 80, made printable; may be empty.

  bool operator==(const Error&) const = default;
};

/// An Error that cost something less than the whole: listed in every output under `problems`.
using Problem = Error;

/// A value of T, or the Error why there is none. Check with `ok()` before `value()`.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }

  const T& value() const& {
    assert(ok());
    return std::get<0>(held_);
  }
  T value() && {
    assert(ok());
    return std::get<0>(std::move(held_));
  }
  const Error& error() const {
    assert(!ok());
    return std::get<1>(held_);
  }

 private:
  std::variant<T, Error> held_;
};

}  // namespace synoptic
