# The front door. `make help` says what there is; CMakePresets.json and ninja do the work.
SHELL := /bin/bash
.DEFAULT_GOAL := help

STORY ?= examples/strait
SECONDS ?= 60
PREFIX ?= /usr/local
SYNOPTIC := build/release/synoptic/cli/synoptic

.PHONY: help setup build demo install package test golden bench fuzz lint format clean

help: ## Say what there is (this)
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16
	@echo
	@echo "  STORY=FOLDER    the story of make demo, such as examples/pages or a folder of yours (default $(STORY))"
	@echo "  PREFIX=FOLDER   where make install puts things (default $(PREFIX))"
	@echo "  SECONDS=N       how long make fuzz runs each target (default $(SECONDS))"
	@echo "  ALL=1           make lint looks at every file, not only at what changed"

setup: ## Install what this machine lacks (Debian 12 or its like)
	@scripts/setup

build: setup ## Build the program: build/release/synoptic/cli/synoptic
	@mkdir -p build
	@cmake --preset release >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
	@cmake --build --preset release --target synoptic

demo: build ## Lay the reports of STORY=FOLDER side by side: a summary here, and dossier.html
	@echo
	$(SYNOPTIC) compare $(STORY) --html dossier.html
	@echo
	@echo "The whole dossier is in dossier.html: open it in a browser."

install: build ## Install the program, its manual page and completions into PREFIX=FOLDER
	@scripts/install --prefix $(PREFIX)

package: build ## Pack the program with all it needs: build/package/*.tar.gz and *.deb
	@scripts/package

test: setup ## Build everything and run all tests
	@mkdir -p build; cmake --preset release >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
	@cmake --build --preset release
	@ctest --test-dir build/release --output-on-failure --parallel $$(nproc)

golden: build ## Renew the golden dossiers (tests/golden); read the diff before you commit it
	@cmake --build --preset release --target golden_whole_test
	@SYNOPTIC_RENEW_GOLDEN=1 build/release/tests/golden_whole_test --gtest_brief=1
	@git diff --stat -- tests/golden

bench: ## Build and run the benchmarks
	@scripts/setup --dev
	@mkdir -p build; cmake --preset bench >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
	@cmake --build --preset bench
	@for bench in build/bench/bench/*_bench; do echo "== $$bench"; "$$bench" $(BENCH_ARGUMENTS) || exit 1; done

fuzz: ## Run each fuzz target for SECONDS=N, with sanitizers
	@scripts/setup --dev
	@tools/fuzz $(SECONDS)

lint: ## Check format, names and floors of what changed (ALL=1: of everything)
	@scripts/setup --dev
	@ALL=$(ALL) tools/lint

format: ## Format what changed (ALL=1: everything)
	@scripts/setup --dev
	@ALL=$(ALL) tools/lint --fix

clean: ## Remove what was built
	rm -rf build dossier.html
