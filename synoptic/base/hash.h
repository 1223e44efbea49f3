// Digests: one that names content for good (SHA-256), one for tables and shingles (XXH3, 64 bits).
//
// OpenSSL's libcrypto and xxHash do the work and stop here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace synoptic {

/// SHA-256 of `bytes` as 64 lower-case hex digits (FIPS 180-4).
std::string sha256_hex(std::string_view bytes);

/// XXH3 of `bytes`, 64 bits. Stable over runs and machines; not safe against an adversary.
std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0);

}  // namespace synoptic
