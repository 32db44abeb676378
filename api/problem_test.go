package api_test

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// refusals names every exported Err… of the packages below us; the walk over their sources finds one that is forgotten.
func refusals() map[string]error {
	return map[string]error{
		"orders.ErrNotFound": orders.ErrNotFound, "orders.ErrInvalidState": orders.ErrInvalidState,
		"orders.ErrVersionConflict": orders.ErrVersionConflict, "orders.ErrVersionRequired": orders.ErrVersionRequired,
		"orders.ErrMissingFields": orders.ErrMissingFields, "orders.ErrInvalidField": orders.ErrInvalidField,
		"orders.ErrReasonRequired": orders.ErrReasonRequired, "orders.ErrReasonNotAllowed": orders.ErrReasonNotAllowed,
		"orders.ErrNotCovered": orders.ErrNotCovered, "orders.ErrNoAgreement": orders.ErrNoAgreement,
		"orders.ErrMayNotChoose": orders.ErrMayNotChoose, "orders.ErrAuthorityEnded": orders.ErrAuthorityEnded,
		"orders.ErrConsentNeeded": orders.ErrConsentNeeded, "orders.ErrChildNotHeard": orders.ErrChildNotHeard,
		"orders.ErrOutsideLotRules": orders.ErrOutsideLotRules, "orders.ErrStartTooLate": orders.ErrStartTooLate,
		"orders.ErrStartBeforeSigned": orders.ErrStartBeforeSigned, "orders.ErrNoHeldPlace": orders.ErrNoHeldPlace,
		"orders.ErrManualHandling": orders.ErrManualHandling, "orders.ErrAlreadySigned": orders.ErrAlreadySigned,
		"orders.ErrOtherText": orders.ErrOtherText, "orders.ErrContested": orders.ErrContested,
		"orders.ErrMayNotObject": orders.ErrMayNotObject, "orders.ErrObjected": orders.ErrObjected,
		"orders.ErrTwoPersons": orders.ErrTwoPersons, "orders.ErrSignerMayNotChoose": orders.ErrSignerMayNotChoose,

		"market.ErrUnavailable": market.ErrUnavailable, "market.ErrDuplicateRequest": market.ErrDuplicateRequest,
		"market.ErrKeyReused": market.ErrKeyReused, "market.ErrTaken": market.ErrTaken,
		"market.ErrMissingRole": market.ErrMissingRole, "market.ErrUnknownAgreement": market.ErrUnknownAgreement,
		"market.ErrTooLarge": market.ErrTooLarge, "market.ErrWrongPassword": market.ErrWrongPassword, "market.ErrBadCursor": market.ErrBadCursor,
		"market.ErrPublished": market.ErrPublished, "market.ErrOwnAccount": market.ErrOwnAccount,

		"orders.ErrNothingPlanned": orders.ErrNothingPlanned, "orders.ErrVisitOver": orders.ErrVisitOver, "orders.ErrVisitToCome": orders.ErrVisitToCome,
		"orders.ErrReportStatus": orders.ErrReportStatus, "orders.ErrReportExists": orders.ErrReportExists,

		"providers.ErrNoCapacity": providers.ErrNoCapacity, "providers.ErrNotOnAgreement": providers.ErrNotOnAgreement,
		"providers.ErrBelowUse": providers.ErrBelowUse, "providers.ErrBadTransition": providers.ErrBadTransition,
		"providers.ErrReasonRequired": providers.ErrReasonRequired, "providers.ErrBadDate": providers.ErrBadDate,

		"identity.ErrUnauthenticated": identity.ErrUnauthenticated, "identity.ErrWeakPassword": identity.ErrWeakPassword,
	}
}

// neverAnswered are those that cannot reach a caller, and why.
var neverAnswered = map[string]string{
	"identity.ErrPasswordHash": "a damaged row of ours: 500",
	"identity.ErrIncomplete":   "a fault of ours: 500",
	"identity.ErrKeyFile":      "stops the start",
	"identity.ErrKeyMode":      "stops the start",
}

func TestEveryRefusalHasARow(t *testing.T) {
	known := refusals()
	for name, folder := range map[string]string{
		"orders": "../internal/orders", "market": "../internal/market", "providers": "../providers", "identity": "../internal/identity",
	} {
		for _, variable := range exportedErrors(t, folder) {
			full := name + "." + variable
			err, listed := known[full]
			if _, excused := neverAnswered[full]; excused == listed {
				t.Errorf("%s must be in exactly one of the lists", full)
			}
			inTable := slices.ContainsFunc(api.ProblemLines(), func(p api.ProblemLine) bool { return listed && errors.Is(err, p.Err) })
			if listed && !inTable {
				t.Errorf("%s has no row in the problem table", full)
			}
		}
	}
}

// exportedErrors lists the Err… variables of a package.
func exportedErrors(t *testing.T, folder string) []string {
	t.Helper()
	var names []string
	for _, file := range sources(t, folder) {
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok {
				for _, name := range spec.Names {
					if strings.HasPrefix(name.Name, "Err") {
						names = append(names, name.Name)
					}
				}
			}
			return true
		})
	}
	if len(names) == 0 {
		t.Fatalf("no refusals in %s: the walk is broken", folder)
	}
	return names
}

func sources(t *testing.T, folder string) []*ast.File {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	must(t, err)
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		must(t, err)
		files = append(files, file)
	}
	return files
}

// faultCode finds the codes of field faults where they are made: the last word of such a call or literal.
var faultCode = []*regexp.Regexp{
	regexp.MustCompile(`RefuseField\([^,]+, "[^"]*", [^,]+, "(\w+)"`),
	regexp.MustCompile(`faultsOf\("(\w+)"`),
	regexp.MustCompile(`Fault\{[^{}]*?, "(\w+)", (?:"R\d+"|rule)\}`),
	regexp.MustCompile(`Code: "(\w+)"`),
	regexp.MustCompile(`f\.refuse\((?:path|join\(.*\)), "(\w+)"`),
	regexp.MustCompile(`badParameter\("\w+", "(\w+)"`),
	regexp.MustCompile(`return "", "(\w+)"`),
}

func TestEveryFieldFaultHasAMessage(t *testing.T) {
	messages, found := api.FieldMessages(), map[string]bool{}
	for _, folder := range []string{"../internal/orders", "../internal/market", "."} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
		must(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			text, err := os.ReadFile(path)
			must(t, err)
			for _, pattern := range faultCode {
				for _, match := range pattern.FindAllSubmatch(text, -1) {
					found[string(match[1])] = true
				}
			}
		}
	}
	if len(found) < 20 {
		t.Fatalf("only %d codes found: the walk is broken", len(found))
	}
	for code := range found {
		if messages[code][0] == "" || messages[code][1] == "" {
			t.Errorf("no message for the fault %q", code)
		}
	}
	for code := range messages {
		if !found[code] {
			t.Errorf("nothing uses the message %q", code)
		}
	}
}

func TestProblemsAreWholeAndPlain(t *testing.T) {
	gap := regexp.MustCompile(`\{\w+\}`)
	for _, p := range api.ProblemLines() {
		for _, text := range []string{p.TitleNB, p.TitleEN, p.DetailNB, p.DetailEN} {
			if text == "" || strings.Contains(strings.ToLower(text), "vennligst") || strings.Contains(text, "§") {
				t.Errorf("%d %s says %q", p.Status, p.Code, text)
			}
		}
		if !slices.Equal(gap.FindAllString(p.DetailNB, -1), gap.FindAllString(p.DetailEN, -1)) {
			t.Errorf("%d %s has other gaps in English", p.Status, p.Code)
		}
	}
}

func TestGeneratedProblems(t *testing.T) {
	var out bytes.Buffer
	out.WriteString("# Refusals\n\nGenerated from the table in `api/problem.go`. Do not edit: `make generate`.\n\n" +
		"Every refusal is an `application/problem+json` body (RFC 9457) with `type`, `title`, `status`, `detail`, `instance`,\n" +
		"`code`, `rule` and `errors`, in Norwegian or English by `Accept-Language`. Texts in braces are filled in.\n")
	lines := api.ProblemLines()
	var codes []string
	for _, p := range lines {
		if !slices.Contains(codes, p.Code) {
			codes = append(codes, p.Code)
		}
	}
	slices.Sort(codes)
	for _, code := range codes {
		fmt.Fprintf(&out, "\n## %s\n\n| Status | Bokmål | English |\n|---|---|---|\n", code)
		seen := map[string]bool{}
		for _, p := range lines {
			row := fmt.Sprintf("| %d | **%s.** %s | **%s.** %s |\n", p.Status, p.TitleNB, p.DetailNB, p.TitleEN, p.DetailEN)
			if p.Code == code && !seen[row] {
				seen[row] = true
				out.WriteString(row)
			}
		}
	}
	out.WriteString("\n# Faults in fields\n\n| Code | Bokmål | English |\n|---|---|---|\n")
	messages := api.FieldMessages()
	var names []string
	for name := range messages {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&out, "| `%s` | %s | %s |\n", name, messages[name][0], messages[name][1])
	}
	golden(t, "../docs/problems.md", out.Bytes())
}
