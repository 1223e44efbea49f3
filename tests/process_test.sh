#!/usr/bin/env bash
# What only a process shows: the environment does not matter, standard input works, exit codes arrive.
# usage: process_test.sh PROGRAM        (run from the project's root)
set -u
program=$1
failures=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

check() {  # check NAME EXPECTED ACTUAL
  [ "$2" = "$3" ] && return
  echo "FAILED: $1: expected $2, got $3"
  failures=$((failures + 1))
}

digest() { "$@" 2>/dev/null | sha256sum | cut -d' ' -f1; }

# A locale that is not there would be passed over in silence, and the check would check nothing.
locales=(C)
for locale in tr_TR.UTF-8 de_DE.UTF-8; do
  if [ "$(LC_ALL=$locale locale decimal_point 2>/dev/null)" = , ]; then
    locales+=("$locale")
  else
    echo "NOT TESTED: the locale $locale is not there; ctest names those that the build makes by LOCPATH"
  fi
done

for story in examples/*/; do
  plain=$(digest "$program" compare --format json "$story")
  for locale in "${locales[@]}"; do
    for zone in UTC Pacific/Auckland America/Los_Angeles; do
      check "$story under $locale in $zone" "$plain" "$(digest env LC_ALL=$locale TZ=$zone "$program" compare --format json "$story")"
    done
  done
  for threads in 1 2 8; do
    check "$story with $threads threads" "$plain" "$(digest "$program" compare --format json --threads $threads "$story")"
  done
  check "$story shuffled" "$plain" "$(find "$story" -name '*.txt' -o -name '*.html' | sort -R --random-source=LICENSE | xargs "$program" compare --format json 2>/dev/null | sha256sum | cut -d' ' -f1)"
done

code() { "$@" >/dev/null 2>&1; echo $?; }
check "help" 0 "$(code "$program" --help)"
check "no command" 2 "$(code "$program")"
check "wrong flag" 2 "$(code "$program" compare --formt json examples)"
check "missing file" 2 "$(code "$program" compare "$folder/missing.txt")"
check "empty folder" 1 "$(code "$program" compare "$folder")"
check "a full disk" 2 "$("$program" compare --format json examples >/dev/full 2>/dev/null; echo $?)"
: >"$folder/empty.txt"
check "an empty file" 2 "$(code "$program" compare "$folder/empty.txt")"
check "an empty file among others" 3 "$(code "$program" compare "$folder/empty.txt" examples/flood)"
head -c 100000 "$program" >"$folder/binary.txt"
check "a binary" 2 "$(code "$program" compare "$folder/binary.txt")"
check "standard input" 1 "$(echo 'Police said that 40 people had died.' | "$program" annotate - | grep -c '"source":"-"')"
check "no colour where it is not a terminal" 0 "$("$program" compare examples/flood | grep -c $'\033')"

check "a blemish that costs nothing" 0 "$(printf 'Police said "that 40 people had died.\n' | code "$program" compare - examples/flood)"
check "an unknown ending" 2 "$(code "$program" compare examples/flood -o "$folder/x.pdf")"
check "several reports on standard input" 0 "$(code "$program" compare - <examples/pasted/ferry.txt)"

# A dossier that checks itself: one changed letter in one of many reports.
mkdir -p "$folder/many"
for number in $(seq 1 200); do
  printf 'Report %d\n\nPolice in Karstad said that %d people had died in the flood of Thursday.\n' "$number" $((number % 7 + 30)) >"$folder/many/$number.txt"
done
"$program" compare --quiet --model none "$folder/many" -o "$folder/many.json" >/dev/null
check "verify" 0 "$(code "$program" verify "$folder/many.json")"
sed -i 's/flood/blood/' "$folder/many/137.txt"
check "verify finds one changed letter" 1 "$(code "$program" verify "$folder/many.json")"
check "and names the report" 1 "$("$program" verify "$folder/many.json" 2>&1 | grep -c "many/137.txt")"

# Installed somewhere, with what shells and man need.
scripts/install --prefix "$folder/prefix" --program "$program" >/dev/null
check "installed" 0 "$(code "$folder/prefix/bin/synoptic" --version)"
check "manual" 1 "$(grep -c '^.TH SYNOPTIC 1' "$folder/prefix/share/man/man1/synoptic.1")"
completed() {  # completed WORD...: what bash offers for the last of them
  (
    . "$folder/prefix/share/bash-completion/completions/synoptic"
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _synoptic
    echo "${COMPREPLY[*]}"
  )
}
check "bash completes commands" compare "$(completed synoptic compa)"
check "bash completes options" --format "$(completed synoptic compare --form)"
check "bash completes values" markdown "$(completed synoptic compare -f ma)"
for shell in zsh fish; do
  command -v $shell >/dev/null || continue
  file=$(find "$folder/prefix/share/$shell" -type f | head -n1)
  check "$shell reads its completions" 0 "$(code $shell -n "$file")"
done
scripts/install --prefix "$folder/prefix" --uninstall >/dev/null
check "uninstalled" 0 "$(find "$folder/prefix" -type f | wc -l)"

[ $failures -eq 0 ] && echo "all passed"
exit $((failures > 0))
