# Every target that a person calls carries a description after two hashes; `make` alone prints them.

# No C compiler is needed: SQLite is the pure-Go one. Exported so that linting, generating and testing see the same files.
export CGO_ENABLED := 0

BINARY := var/pusterom
GO_TEST := scripts/go-test -p 2

.DEFAULT_GOAL := help
.PHONY: help demo build generate test test-fast lint lint-rules soak fmt clean

help: ## Print these targets
	@awk -F ':.*## ' '/^[a-z][a-z-]*:.*## / {printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: build ## Start with invented people and cases (make demo ARGS="--now 2026-03-02T08:00:00Z")
	./$(BINARY) demo $(ARGS)

build: ## Build the one binary into var/
	go build -trimpath -o $(BINARY) ./api/cmd/pusterom

generate: ## Write the generated files anew
	go generate ./...

test: lint lint-rules ## Everything: lint, generated files, all tests on SQLite and PostgreSQL
	scripts/generated
	PUSTEROM_TEST_ENGINES=sqlite,postgres scripts/with-postgres $(GO_TEST) -timeout 20m ./...

test-fast: ## All tests on SQLite alone, without lint
	PUSTEROM_TEST_ENGINES=sqlite $(GO_TEST) -timeout 20m ./...

lint: ## Lint and check the formatting
	scripts/lint

lint-rules: ## Prove that every rule of our own in .golangci.yml fires
	scripts/lint-rules-fire

soak: ## The long form of the same tests, on both engines
	PUSTEROM_SOAK=1 PUSTEROM_TEST_ENGINES=sqlite,postgres scripts/with-postgres $(GO_TEST) -count=1 -timeout 3h ./...

fmt: ## Format the Go files
	scripts/golangci-lint fmt ./...

clean: ## Remove what was built, the linter too; databases and keys in var/ stay
	rm -rf $(BINARY) var/tools
