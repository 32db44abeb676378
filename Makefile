# Every target that a person calls carries a description after two hashes; `make` alone prints them.

# No C compiler is needed: SQLite is the pure-Go one. Exported so that linting, generating and testing see the same files.
export CGO_ENABLED := 0

BINARY := var/pusterom
GO_TEST := scripts/go-test -p 2

.DEFAULT_GOAL := help
# One after the other also under -j: the binary takes in what the client's build leaves.
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help demo build web generate test test-fast test-web lint lint-rules soak soak-web pictures fmt clean

help: ## Print these targets
	@awk -F ':.*## ' '/^[a-z][a-z-]*:.*## / {printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## Start with invented people and cases (make demo ARGS="--now 2026-03-02T08:00:00Z")
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory web; \
	else echo "no Node here: the demo has no web pages. Install Node 20.19 or later and start it again to get them."; fi
	@$(MAKE) --no-print-directory build
	./$(BINARY) demo $(ARGS)

build: ## Build the one binary into var/, with the web client as it was built last
	go build -trimpath -o $(BINARY) ./api/cmd/pusterom

web: web/dist/index.html ## Build the web client into web/dist, from where the next build takes it

# Folders are among the sources, so that a file that goes is noticed as well.
WEB_SOURCES := $(shell find web/src web/public web/scripts web/*.* ! -name '*.go' 2>/dev/null)

web/dist/index.html: $(WEB_SOURCES)
	scripts/web-packages
	npm --prefix web run build

generate: ## Write the generated files anew
	go generate ./...

test: lint lint-rules ## Everything: lint, generated files, all tests on SQLite and PostgreSQL, the web client in a browser
	scripts/generated
	PUSTEROM_TEST_ENGINES=sqlite,postgres scripts/with-postgres $(GO_TEST) -timeout 20m ./...
	scripts/web-test

test-fast: ## All tests on SQLite alone, without lint
	PUSTEROM_TEST_ENGINES=sqlite $(GO_TEST) -timeout 20m ./...

test-web: ## The web client alone: types, lint, unit tests, browser tests
	scripts/web-test

lint: ## Lint and check the formatting
	scripts/lint

lint-rules: ## Prove that every rule of our own in .golangci.yml fires
	scripts/lint-rules-fire

soak: ## The long form of the same tests, on both engines
	PUSTEROM_SOAK=1 PUSTEROM_TEST_ENGINES=sqlite,postgres scripts/with-postgres $(GO_TEST) -count=1 -timeout 3h ./...

soak-web: web build ## The browser tests' long form: every page, language, state and width
	cd web && ../scripts/with-browser npx playwright test --project=checks --project=every-language

pictures: web build ## Take a picture of every page of the web client, into web/pictures
	cd web && ../scripts/with-browser npx playwright test --project=pictures

fmt: ## Format the Go files
	scripts/golangci-lint fmt ./...

clean: ## Remove what was built, the linter too; databases and keys in var/ stay
	rm -rf $(BINARY) var/tools
	find web/dist -mindepth 1 ! -name .keep -delete
