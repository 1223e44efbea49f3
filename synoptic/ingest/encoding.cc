#include "synoptic/ingest/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::size_t kSample = 64u << 10;

/// ICU's handles, closed at the end of their scope.
struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;
using Detector = std::unique_ptr<UCharsetDetector, CloseDetector>;

Problem replaced_problem(std::size_t count, std::uint64_t first, const std::string& encoding) {
  const std::string what = count == 1 ? "1 place was" : std::to_string(count) + " places were";
  return {"ingest.bytes_replaced", what + " not " + encoding + " and became U+FFFD", {}, first};
}

/// UTF-8 as it is, with what is broken replaced.
Decoded from_utf8(std::string_view bytes) {
  Repaired repaired = repair_utf8(bytes);
  Decoded decoded{std::move(repaired.text), "UTF-8", {}};
  if (!repaired.replaced.empty()) {
    decoded.problems.push_back(replaced_problem(repaired.replaced.size(), repaired.replaced.front(), "UTF-8 text"));
  }
  return decoded;
}

/// By ICU's converter of that name, whose own replacement for what it cannot read is U+FFFD.
std::optional<Decoded> from_icu(std::string_view bytes, const char* name, std::string shown) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter from(ucnv_open(name, &status));
  const Converter to(ucnv_open("UTF-8", &status));
  if (U_FAILURE(status)) return std::nullopt;
  std::string utf8;
  constexpr std::size_t kRoom = 1u << 16;
  UChar pivot[1024];
  UChar* pivot_source = pivot;
  UChar* pivot_target = pivot;
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  for (bool first = true;; first = false) {
    const std::size_t had = utf8.size();
    utf8.resize(had + kRoom);
    char* target = utf8.data() + had;
    status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, utf8.data() + utf8.size(), &source, source_end, pivot, &pivot_source,
                   &pivot_target, pivot + std::size(pivot), first, true, &status);
    utf8.resize(static_cast<std::size_t>(target - utf8.data()));
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
  }
  if (U_FAILURE(status)) return std::nullopt;
  Repaired repaired = repair_utf8(utf8);  // NULs
  Decoded decoded{std::move(repaired.text), std::move(shown), {}};
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  std::size_t count = 0;
  for (std::size_t at = decoded.text.find(kReplacement); at != std::string::npos;
       at = decoded.text.find(kReplacement, at + 3))
    ++count;
  if (count > 0) {
    decoded.problems.push_back(replaced_problem(count, 0, decoded.encoding));
    decoded.problems.back().offset.reset();
  }
  return decoded;
}

/// How a text begins that names its encoding; `size` bytes of it are no text.
struct Mark {
  std::string_view bytes;
  const char* encoding;
};
constexpr Mark kMarks[] = {
    {{"\xFF\xFE\x00\x00", 4}, "UTF-32LE"},
    {{"\x00\x00\xFE\xFF", 4}, "UTF-32BE"},  // before UTF-16, whose mark begins alike
    {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
};

/// Counts that tell UTF-16 without a mark.
struct NulParity {
  std::size_t even = 0, odd = 0;
};

NulParity nul_parity(std::string_view sample) {
  NulParity nuls;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++(i % 2 == 0 ? nuls.even : nuls.odd);
  }
  return nuls;
}

/// Control characters of C0 other than NUL and white space: the high bytes of Cyrillic, Greek, Hebrew in UTF-16.
std::size_t other_controls(std::string_view sample) {
  return static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0 && byte < 0x09;
  }));
}

/// The high bytes of ASCII letters, spaces and line breaks are NUL, and stand all at even or all at odd places.
/// One character in thirty is enough: prose in any alphabet has more spaces than that. But where the bytes are sound
/// UTF-8 too, as those of ASCII with a stray NUL are, they must look like Latin letters (one byte in four a NUL; it is
/// one in two) or like another alphabet's (one in ten a control character that marks it).
const char* utf16_without_mark(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  if (bytes.size() % 2 != 0 || sample.size() < 4) return nullptr;
  const NulParity nuls = nul_parity(sample);
  const bool may_be_utf8 = is_valid_utf8(bytes) && other_controls(sample) * 10 < sample.size();
  const std::size_t least = std::max<std::size_t>(1, sample.size() / (may_be_utf8 ? 4 : 60));
  if (nuls.odd >= least && nuls.even * 50 <= nuls.odd) return "UTF-16LE";
  if (nuls.even >= least && nuls.odd * 50 <= nuls.even) return "UTF-16BE";
  return nullptr;
}

/// Control characters that no text holds (of C0 all but tab, line feed, form feed, return, escape and U+001A,
/// which DOS put at the end). More than one in a hundred is not text; the limit leaves room for damage.
bool is_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  std::size_t controls = 0;
  for (const char c : sample) {
    const auto byte = static_cast<unsigned char>(c);
    const bool in_text = byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == 0x1B ||
                         byte == 0x1A || byte == 0x0B;
    if (!in_text || byte == 0x7F) ++controls;
  }
  return controls * 100 > sample.size();
}

/// A sequence of two to four bytes by the shape of UTF-8 at `at`, or 0. Surrogates count: CESU-8 and WTF-8 are
/// UTF-8 that somebody broke.
std::size_t shaped_sequence(std::string_view bytes, std::size_t at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  const std::size_t size = lead >= 0xF0 && lead <= 0xF4  ? 4
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                                                         : 0;
  if (size == 0 || at + size > bytes.size()) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if ((static_cast<unsigned char>(bytes[at + i]) & 0xC0) != 0x80) return 0;
  }
  return size;
}

bool is_damaged_utf8(std::string_view bytes) {
  std::size_t sound = 0, broken = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t size = shaped_sequence(bytes, at);
    ++(size > 0 ? sound : broken);
    at += std::max<std::size_t>(size, 1);
    // What is left of a cut sequence is one fault.
    while (size == 0 && at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) ++at;
  }
  return sound > 0 && sound >= broken;
}

/// The detector's name, and the converter that reads at least as much.
std::string widened(std::string_view detected) {
  constexpr std::pair<std::string_view, std::string_view> kWider[] = {
      {"ISO-8859-1", "windows-1252"}, {"ISO-8859-9", "windows-1254"}, {"ISO-8859-2", "windows-1250"},
      {"ISO-8859-7", "windows-1253"}, {"ISO-8859-8", "windows-1255"}, {"ISO-8859-8-I", "windows-1255"},
  };
  for (const auto& [narrow, wide] : kWider) {
    if (detected == narrow) return std::string(wide);
  }
  return std::string(detected);
}

/// True where the bytes above ASCII are few and mostly the typographic ones of windows-1252 (quotation marks,
/// dashes, the euro sign): English prose, of which the detector sees too little.
bool is_typographic_1252(std::string_view bytes) {
  std::size_t high = 0, typographic = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) continue;
    ++high;
    if (byte == 0x80 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0xA0) ++typographic;
  }
  return high * 20 <= bytes.size() && typographic * 2 >= high;
}

Decoded from_legacy(std::string_view bytes) {
  // ICU's confidence is 0 to 100; below this its ranking of single-byte encodings is little more than chance
  // (its own documentation calls 10 a guess). Set on invented texts in 1252, 1251, 1250 and Shift_JIS, November 2026.
  constexpr std::int32_t kSure = 15;
  std::string name = "windows-1252";
  const std::string_view sample = bytes.substr(0, kSample);
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status));
  if (U_SUCCESS(status) && !is_typographic_1252(sample)) {
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    const UCharsetMatch* best = ucsdet_detect(detector.get(), &status);
    if (U_SUCCESS(status) && best != nullptr && ucsdet_getConfidence(best, &status) >= kSure) {
      const std::string_view detected = ucsdet_getName(best, &status);
      if (!detected.starts_with("UTF")) name = widened(detected);
    }
  }
  std::optional<Decoded> decoded = from_icu(bytes, name.c_str(), name);
  if (!decoded) decoded = from_utf8(bytes);
  decoded->problems.insert(decoded->problems.begin(),
                           {"ingest.encoding_guessed",
                            "the text is not UTF-8 and was read as " + decoded->encoding + ", judging by its bytes",
                            {}});
  return std::move(*decoded);
}

}  // namespace

std::optional<Decoded> decode_as(std::string_view bytes, const std::string& name) {
  if (name == "UTF-8") return from_utf8(bytes);
  return from_icu(bytes, name.c_str(), name);
}

Result<Decoded> decode(std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    if (auto decoded = from_icu(bytes.substr(mark.bytes.size()), mark.encoding, mark.encoding))
      return std::move(*decoded);
  }
  if (const char* name = utf16_without_mark(bytes)) {
    if (auto decoded = from_icu(bytes, name, name)) return std::move(*decoded);
  }
  if (is_binary(bytes)) return Error{"ingest.binary", "the file holds bytes that no text holds", {}};
  if (bytes.starts_with("\xEF\xBB\xBF") || is_valid_utf8(bytes) || is_damaged_utf8(bytes)) return from_utf8(bytes);
  return from_legacy(bytes);
}

}  // namespace synoptic
