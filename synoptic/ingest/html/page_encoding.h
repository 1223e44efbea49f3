// In which encoding a page is, by the WHATWG's HTML and Encoding Standards: a byte order mark, then the HTTP header,
// then the page's own <meta>, then its bytes.
//
// Declarations are often wrong, so the bytes may overrule them: sound UTF-8 with letters beyond ASCII is UTF-8 whatever
// the page says, and what is declared UTF-8 and is not is looked at as if nothing had been declared. Labels mean what
// they mean to browsers ("iso-8859-1" is windows-1252, "gb2312" is GB18030).
#pragma once

#include <string>
#include <string_view>

#include "synoptic/base/result.h"
#include "synoptic/ingest/encoding.h"

namespace synoptic {

/// Decodes a page; `charset` is the HTTP header's, empty where there was none. Errors: `ingest.binary`. A byte order
/// mark is not part of the text. Problems beside those of decode(): `ingest.encoding_declared`, where the declaration
/// is not what the bytes are.
Result<Decoded> decode_page(std::string_view bytes, std::string_view charset);

/// The encoding that a label means to a browser, by ICU's name; empty for one that it does not know or must not use.
std::string encoding_of_label(std::string_view label);

/// The label in the first <meta> that declares one; empty where none does. Looks at the first 64 KiB.
std::string declared_charset(std::string_view bytes);

}  // namespace synoptic
