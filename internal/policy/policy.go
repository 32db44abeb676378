// Package policy answers one question: who may do what. The answer is one table (table.go), deny by default: role, relation
// to the case and state. The token only says who calls; the relation is looked up in the record at every request
// (package market) and the state belongs to the order (package orders).
//
// docs/permissions.md is generated from the table, and a test walks every role through every route against it.
package policy

import (
	"slices"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

// Action is something a caller asks to do. Every route has exactly one.
type Action string

// Relation is how the caller must stand to what the action concerns.
type Relation string

// The relations. A relation that does not hold looks exactly like a thing that does not exist (404).
const (
	// Anyone needs no token.
	Anyone Relation = "anyone"
	// SignedIn needs a token and concerns only the caller.
	SignedIn Relation = "signed_in"
	// OwnParty concerns what belongs to the party that the token names.
	OwnParty Relation = "own_party"
	// OwnCase needs a live relation to the case: its district, its representative, its chosen provider.
	OwnCase Relation = "own_case"
	// WithoutPersons reads any case of the municipality, stripped of persons.
	WithoutPersons Relation = "without_persons"
)

// Rule is one row of the table: who may do an action, and to which order states it belongs.
type Rule struct {
	Action Action
	// Allowed names the relation that each role needs; a role that is not there may never do the action.
	// A manager may all that a caseworker or coordinator may (identity.Role.Is), so it has no entry of its own there.
	Allowed map[identity.Role]Relation
	// Public is set for actions without a token.
	Public bool
	// Events are what the action makes happen to an order: they decide in which states it is possible.
	Events []orders.EventType
}

// Rules gives the table, for generated documents and tests.
func Rules() []Rule { return slices.Clone(table) }

// RuleFor finds the row of an action. An action without a row may be done by nobody.
func RuleFor(action Action) (Rule, bool) {
	i := slices.IndexFunc(table, func(r Rule) bool { return r.Action == action })
	if i < 0 {
		return Rule{}, false
	}
	return table[i], true
}

// RelationFor gives the relation that a role needs for an action; ok is false when the role may never do it.
func RelationFor(action Action, role identity.Role) (Relation, bool) {
	rule, found := RuleFor(action)
	if !found {
		return "", false
	}
	if rule.Public {
		return Anyone, true
	}
	for _, allowed := range identity.Roles() {
		if relation, ok := rule.Allowed[allowed]; ok && role.Is(allowed) {
			return relation, true
		}
	}
	return "", false
}

// MayEver tells whether a role may do an action at all; otherwise the answer is 403 and names the roles that may.
func MayEver(action Action, role identity.Role) bool {
	_, ok := RelationFor(action, role)
	return ok
}

// RolesFor lists the roles that may do an action, in a fixed order.
func RolesFor(action Action) []identity.Role {
	var roles []identity.Role
	for _, role := range identity.Roles() {
		if MayEver(action, role) {
			roles = append(roles, role)
		}
	}
	return roles
}

// ActionsFor lists what a role may ever do with a token, in the order of the table. Whether it may do it to one case is
// looked up in that case.
func ActionsFor(role identity.Role) []Action {
	actions := []Action{}
	for _, rule := range table {
		if !rule.Public && MayEver(rule.Action, role) {
			actions = append(actions, rule.Action)
		}
	}
	return actions
}

// States lists the order states in which an action is possible; nil when it does not depend on one.
func States(action Action) []orders.State {
	rule, _ := RuleFor(action)
	if len(rule.Events) == 0 {
		return nil
	}
	return orders.StatesFor(rule.Events...)
}

// Possible lists what a role can do to an order now: its next steps. It assumes that the relation holds; possible tells
// what the order itself allows beyond its state.
func Possible(o *orders.Order, role identity.Role, possible func(orders.EventType) bool) []Action {
	actions := []Action{}
	for _, rule := range table {
		if MayEver(rule.Action, role) && slices.Contains(States(rule.Action), o.State) && slices.ContainsFunc(rule.Events, possible) {
			actions = append(actions, rule.Action)
		}
	}
	return actions
}

// SideOf tells for which party of a case a role acts, empty for roles outside cases.
func SideOf(role identity.Role) orders.Side {
	switch role {
	case identity.Caseworker, identity.DistrictManager:
		return orders.District
	case identity.Family:
		return orders.Family
	case identity.ProviderCoordinator, identity.ProviderManager:
		return orders.Provider
	case identity.AgreementOwner, identity.Auditor, identity.System:
	}
	return ""
}
