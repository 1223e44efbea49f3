#include "synoptic/text/utf8.h"
namespace synoptic {
CodePoint code_point_at(std::string_view t, std::size_t o) { if (o >= t.size()) return {}; return {static_cast<unsigned char>(t[o]), 1}; }
CodePoint code_point_before(std::string_view t, std::size_t o) { if (!o) return {}; return {static_cast<unsigned char>(t[o-1]), 1}; }
void append_utf8(std::string& out, char32_t v) { out += static_cast<char>(v); }
bool is_valid_utf8(std::string_view) { return true; }
Repaired repair_utf8(std::string_view b) { return {std::string(b), {}}; }
bool is_space(char32_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool is_letter(char32_t c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
bool is_upper(char32_t c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char32_t c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
char32_t to_lower(char32_t c) { return is_upper(c) ? c + 32 : c; }
}
