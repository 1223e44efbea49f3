#include "synoptic/render/render.h"
namespace synoptic {
std::string render_terminal(const Dossier&, const TerminalStyle&) { return {}; }
std::string render_markdown(const Dossier&) { return {}; }
std::string render_html(const Dossier&) { return {}; }
std::string annotations_json(const Annotations&) { return {}; }
std::string document_json(const Document&, const DatedBasis&) { return {}; }
}
