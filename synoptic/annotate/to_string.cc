// The words by which every output names the closed choices of the layers.
#include "synoptic/annotate/annotations.h"

namespace synoptic {

std::string_view to_string(EntityKind kind) {
  switch (kind) {
    case EntityKind::person: return "person";
    case EntityKind::organization: return "organization";
    case EntityKind::place: return "place";
    case EntityKind::other: return "other";
  }
  return "other";
}

std::string_view to_string(Qualifier qualifier) {
  switch (qualifier) {
    case Qualifier::exact: return "exact";
    case Qualifier::about: return "about";
    case Qualifier::at_least: return "at least";
    case Qualifier::more_than: return "more than";
    case Qualifier::at_most: return "at most";
    case Qualifier::less_than: return "less than";
    case Qualifier::between: return "between";
    case Qualifier::vague: return "vague";
  }
  return "exact";
}

std::string_view to_string(Direction direction) {
  switch (direction) {
    case Direction::none: return "none";
    case Direction::up: return "up";
    case Direction::down: return "down";
  }
  return "none";
}

std::string_view to_string(FigureStatus status) {
  switch (status) {
    case FigureStatus::observed: return "observed";
    case FigureStatus::estimated: return "estimated";
    case FigureStatus::planned: return "planned";
    case FigureStatus::denied: return "denied";
    case FigureStatus::hypothetical: return "hypothetical";
  }
  return "observed";
}

std::string_view to_string(FigureKind kind) {
  switch (kind) {
    case FigureKind::count: return "count";
    case FigureKind::money: return "money";
    case FigureKind::measure: return "measure";
    case FigureKind::percentage: return "percentage";
    case FigureKind::ratio: return "ratio";
    case FigureKind::ordinal: return "ordinal";
    case FigureKind::age: return "age";
    case FigureKind::score: return "score";
    case FigureKind::label: return "label";
  }
  return "count";
}

std::string_view to_string(FigureEvent event) { return event == FigureEvent::background ? "background" : "reported"; }

std::string_view to_string(TimexType type) {
  switch (type) {
    case TimexType::date: return "DATE";
    case TimexType::time: return "TIME";
    case TimexType::duration: return "DURATION";
    case TimexType::set: return "SET";
  }
  return "DATE";
}

std::string_view to_string(QuotationKind kind) {
  switch (kind) {
    case QuotationKind::speech: return "speech";
    case QuotationKind::term: return "term";
    case QuotationKind::title: return "title";
  }
  return "speech";
}

std::string_view to_string(SourceKind kind) {
  switch (kind) {
    case SourceKind::person: return "person";
    case SourceKind::role: return "role";
    case SourceKind::institution: return "institution";
    case SourceKind::outlet: return "outlet";
    case SourceKind::document: return "document";
    case SourceKind::unnamed: return "unnamed";
    case SourceKind::own_voice: return "own voice";
  }
  return "unnamed";
}

std::string_view to_string(Stance stance) {
  switch (stance) {
    case Stance::asserts: return "asserts";
    case Stance::denies: return "denies";
    case Stance::neither: return "neither confirms nor denies";
    case Stance::declines: return "declines to comment";
    case Stance::asks: return "asks";
    case Stance::expects: return "expects";
    case Stance::plans: return "plans";
    case Stance::fears: return "fears";
    case Stance::threatens: return "threatens";
  }
  return "asserts";
}

std::string_view to_string(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::imagery: return "imagery";
    case EvidenceKind::video: return "video";
    case EvidenceKind::audio: return "audio";
    case EvidenceKind::document: return "document";
    case EvidenceKind::intelligence: return "intelligence";
    case EvidenceKind::witness: return "witness";
    case EvidenceKind::statement: return "statement";
    case EvidenceKind::data: return "data";
  }
  return "document";
}

std::string_view to_string(Realis realis) {
  switch (realis) {
    case Realis::happened: return "happened";
    case Realis::planned: return "planned";
    case Realis::denied: return "denied";
    case Realis::possible: return "possible";
  }
  return "happened";
}

std::string_view to_string(ParticipantRole role) {
  switch (role) {
    case ParticipantRole::agent: return "agent";
    case ParticipantRole::patient: return "patient";
    case ParticipantRole::place: return "place";
    case ParticipantRole::other: return "other";
  }
  return "other";
}

}  // namespace synoptic
