# Everything you do here, by name. `make` alone lists the names.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help test test-all lint bench bench-load schema learn run

help: ## list these names
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

test: ## set up what is missing, then run the quick tests on SQLite and PostgreSQL
	@scripts/test.sh quick

test-all: ## the same with the slow tests, the outside clients and one pass over the benchmarks
	@scripts/test.sh all

lint: ## formatting, clippy without a warning, licences and advisories of dependencies
	@scripts/lint.sh

bench: ## measure step, render, search and load (release build)
	cargo bench

bench-load: ## chats in a closed loop against `ipdesk serve`, beside bare floors, as ratios
	@scripts/bench-load.sh

schema: ## write knowledge/schema/*.json anew from the types
	@scripts/schema.sh

learn: ## learn anew, in every language, from examples what words lean to: knowledge/said/
	@scripts/learn.sh

run: ## chat in this terminal
	@cargo run --quiet
