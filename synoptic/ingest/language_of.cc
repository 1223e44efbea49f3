#include "synoptic/ingest/language_of.h"

#include <cld2/public/compact_lang_det.h>

namespace synoptic {

std::optional<std::string> language_of(std::string_view text) {
  constexpr std::size_t kEnough = 8u << 10;
  std::size_t size = std::min(text.size(), kEnough);
  while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  bool is_reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(text.data(), static_cast<int>(size), /*is_plain_text=*/true, &is_reliable);
  if (!is_reliable || language == CLD2::UNKNOWN_LANGUAGE) return std::nullopt;
  std::string code = CLD2::LanguageCode(language);
  return code.substr(0, code.find('-'));
}

}  // namespace synoptic
