#include "synoptic/render/content_policy.h"

#include "synoptic/base/hash.h"

namespace synoptic {

namespace {

std::uint32_t hex_value(char digit) {
  return static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// Base64 (RFC 4648) of the bytes that an even number of hex digits names.
std::string base64_of_hex(std::string_view hex) {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 6) {
    std::uint32_t bits = 0;
    const std::size_t digits = std::min<std::size_t>(6, hex.size() - i);
    for (std::size_t k = 0; k < 6; ++k) bits = bits << 4 | (k < digits ? hex_value(hex[i + k]) : 0);
    for (std::size_t k = 0; k < 4; ++k) out += k <= digits / 2 ? kAlphabet[bits >> (18 - 6 * k) & 63] : '=';
  }
  return out;
}

}  // namespace

std::string policy_digest(std::string_view inline_text) {
  return "'sha256-" + base64_of_hex(sha256_hex(inline_text)) + "'";
}

std::string content_policy(std::string_view css, std::string_view js) {
  return "default-src 'none'; style-src " + policy_digest(css) + "; script-src " + policy_digest(js) +
         "; img-src data:; base-uri 'none'; form-action 'none'";
}

}  // namespace synoptic
