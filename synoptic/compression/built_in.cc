#include "synoptic/compression/built_in.h"

#include <zstd.h>

#include <cassert>
#include <new>

namespace synoptic {

namespace {
constexpr std::align_val_t kAlignment{64};
}

void BuiltIn::Free::operator()(char* bytes) const { ::operator delete(bytes, kAlignment); }

BuiltIn::BuiltIn(std::string_view packed) {
  if (packed.empty()) return;
  const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
  assert(size != ZSTD_CONTENTSIZE_UNKNOWN && size != ZSTD_CONTENTSIZE_ERROR);
  held_.reset(static_cast<char*>(::operator new(size, kAlignment)));
  size_ = ZSTD_decompress(held_.get(), size, packed.data(), packed.size());
  assert(size_ == size);
}

}  // namespace synoptic
