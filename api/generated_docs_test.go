package api_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/audit"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

const generatedBy = "<!-- Written by go generate ./api. Change the table in the code instead. -->\n\n"

func TestGeneratedPermissions(t *testing.T) {
	golden(t, "../docs/permissions.md", []byte(permissions()))
}

// permissions is docs/permissions.md: the table of package policy, by route.
func permissions() string {
	var out strings.Builder
	out.WriteString(`# Who may do what

` + generatedBy + `From the table in ` + "`internal/policy/table.go`" + `, by route. What is not here is denied. The token says only who calls and for
which party; the relation is looked up at every request.

| Cell | The caller must | Otherwise |
|---|---|---|
| anyone | – | – |
| signed_in | be signed in; it concerns only the caller | 401 |
| own_party | act for the party that it belongs to | 404, as if it did not exist |
| own_case | be the case's district, a representative whose authority holds today, or its chosen provider | 404; 403 for a representative whose authority has ended |
| without_persons | be of the case's municipality; the answer names no person | 404 |
| – | – | 403, which names the roles that may |

States are the order's states in which the action is possible; in any other it is 409.

`)
	roles := identity.Roles()
	out.WriteString("| Route | Action |" + cells(roles) + " States |\n|---|---|" + strings.Repeat("---|", len(roles)+1) + "\n")
	for _, route := range api.RouteLines() {
		fmt.Fprintf(&out, "| `%s %s` | %s |", route.Method, templated(route.Path), route.Action)
		for _, role := range roles {
			relation, ok := policy.RelationFor(route.Action, role)
			if !ok {
				relation = "–"
			}
			fmt.Fprintf(&out, " %s |", relation)
		}
		fmt.Fprintf(&out, " %s |\n", statesOr(policy.States(route.Action), "any"))
	}
	return out.String()
}

func cells[T ~string](words []T) string {
	var out strings.Builder
	for _, word := range words {
		fmt.Fprintf(&out, " %s |", word)
	}
	return out.String()
}

func statesOr(states []orders.State, none string) string {
	if len(states) == 0 {
		return none
	}
	return joined(states)
}

func joined[T ~string](words []T) string {
	plain := make([]string, len(words))
	for i, word := range words {
		plain[i] = string(word)
	}
	return strings.Join(plain, ", ")
}

func TestGeneratedLifecycle(t *testing.T) {
	golden(t, "../docs/lifecycle.md", []byte(lifecycle()))
}

// lifecycle is docs/lifecycle.md: the tables of package orders, and who is told.
func lifecycle() string {
	var out strings.Builder
	out.WriteString("# The life of an order\n\n" + generatedBy +
		"From the tables in `internal/orders/lifecycle.go` and `internal/notify/notify.go`. Everything that is not here is 409 with the current state (R31).\n\n" +
		"## The chart\n\nSteps that keep the state are in the tables only.\n\n```mermaid\nstateDiagram-v2\n" + chart() + "```\n\n" +
		"## Steps\n\nEach is one transaction: state and version, one event, a line for everyone told.\n\n" + stepTable(orders.Steps()) +
		"\n## Records\n\nThey leave an event and a new version, and the state alone.\n\n" + stepTable(orders.Records()) +
		"\n## Beside the order\n\nPre-care plans and reports have versions of their own. Their events stand in the case file; the order's state and version stay.\n\n" +
		stepTable(orders.Besides()) +
		"\n## What the system notes by itself\n\nNeither state nor version changes, and each is noted once.\n\n| Event | Told |\n|---|---|\n")
	for _, event := range orders.WatchEvents() {
		fmt.Fprintf(&out, "| %s | %s |\n", event, told(event))
	}
	return out.String()
}

// chart has one arrow for each pair of states and event.
func chart() string {
	var out strings.Builder
	for _, step := range orders.Steps() {
		if step.From == nil {
			fmt.Fprintf(&out, "    [*] --> %s: %s\n", step.To, step.Event)
		}
		for _, from := range step.From {
			if from != step.To {
				fmt.Fprintf(&out, "    %s --> %s: %s\n", from, step.To, step.Event)
			}
		}
	}
	for _, state := range orders.States() {
		if !state.Open() {
			fmt.Fprintf(&out, "    %s --> [*]\n", state)
		}
	}
	return out.String()
}

func stepTable(steps []orders.Step) string {
	var out strings.Builder
	out.WriteString("| Event | From | To | By | Guards | Effects | Told |\n|---|---|---|---|---|---|---|\n")
	for _, s := range steps {
		to := string(s.To)
		if to == "" {
			to = "the same"
		}
		fmt.Fprintf(&out, "| %s | %s | %s | %s | %s | %s | %s |\n",
			s.Event, statesOr(s.From, "–"), to, joined(s.By), s.Guards, s.Effects, told(s.Event))
	}
	return out.String()
}

// told lists who hears of an event that concerns a provider's round of a published case.
func told(event orders.EventType) string {
	sides := notify.Told(orders.Event{Type: event, ProviderID: "any"})
	if len(sides) == 0 {
		return "–"
	}
	return joined(sides)
}

// events lists every event that a case file can hold.
func events() []orders.EventType {
	list := orders.WatchEvents()
	for _, step := range slices.Concat(orders.Steps(), orders.Records(), orders.Besides()) {
		list = append(list, step.Event)
	}
	return list
}

func TestEveryEventIsInEveryTable(t *testing.T) {
	words := api.Words()
	for _, event := range events() {
		if !notify.Known(event) {
			t.Errorf("package notify has no line for %s", event)
		}
		if !audit.Known(event) {
			t.Errorf("package audit has no row for %s", event)
		}
	}
	for _, state := range orders.States() {
		if text := words[string(state)]; text[0] == "" || text[1] == "" {
			t.Errorf("a refusal has no words for %s", state)
		}
	}
}

func TestEveryOpenStateHasAnExitAndEveryEventAnAction(t *testing.T) {
	var done []orders.EventType
	for _, rule := range policy.Rules() {
		done = append(done, rule.Events...)
	}
	for _, step := range slices.Concat(orders.Steps(), orders.Records(), orders.Besides()) {
		if !slices.Contains(done, step.Event) {
			t.Errorf("no action makes %s happen", step.Event)
		}
	}
	for _, state := range orders.States() {
		leaves := slices.ContainsFunc(orders.Steps(), func(s orders.Step) bool {
			return slices.Contains(s.From, state) && s.To != state
		})
		if leaves != state.Open() {
			t.Errorf("%s: open %t, has an exit %t", state, state.Open(), leaves)
		}
	}
}
