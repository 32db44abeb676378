package notify

import (
	"maps"
	"slices"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

// Candidate is a person whom a line of the outbox could be told to: somebody of the party told, whose account is open and
// whose authority in the case holds today (R18).
type Candidate struct {
	LineID, AccountID string
	To                orders.Side
	Role              identity.Role
	// Named tells whether the person is the case's own caseworker.
	Named bool
	// HasAddress tells whether the person can be reached by e-mail.
	HasAddress bool
}

// Addressed is what came of lines of the outbox: how many lines each person is told of by one mail, and how many people
// and lines were left out for want of an address.
type Addressed struct {
	Lines map[string]int
	// First is the first of each person's lines.
	First map[string]string
	// WithoutAddress counts the people who should have been told, once for each line; ToNobody the lines that reach no one.
	WithoutAddress, ToNobody int
}

// People lists the accounts to tell, in the order of their ids, so that two processes never wait for each other.
func (a Addressed) People() []string { return slices.Sorted(maps.Keys(a.Lines)) }

// Address decides who is told of each line: of a family everybody who represents the person, of a district the case's own
// caseworker or, when there is none who can be reached, its managers, of a provider its coordinators and managers.
func Address(lines []string, candidates []Candidate) Addressed {
	done := Addressed{Lines: map[string]int{}, First: map[string]string{}}
	byLine := map[string][]Candidate{}
	for _, c := range candidates {
		byLine[c.LineID] = append(byLine[c.LineID], c)
	}
	for _, line := range lines {
		told := map[string]bool{}
		for _, c := range chosen(byLine[line]) {
			switch {
			case told[c.AccountID]: // represents the person on two grounds
			case !c.HasAddress:
				done.WithoutAddress++
			default:
				if done.Lines[c.AccountID]++; done.Lines[c.AccountID] == 1 {
					done.First[c.AccountID] = line
				}
			}
			told[c.AccountID] = true
		}
		if !slices.ContainsFunc(byLine[line], func(c Candidate) bool { return told[c.AccountID] && c.HasAddress }) {
			done.ToNobody++
		}
	}
	return done
}

// chosen keeps those of one line's candidates who are told.
func chosen(candidates []Candidate) []Candidate {
	named := func(c Candidate) bool { return c.To == orders.District && c.Named && c.HasAddress }
	hasNamed := slices.ContainsFunc(candidates, named)
	var list []Candidate
	for _, c := range candidates {
		switch c.To {
		case orders.Family, orders.Provider:
			list = append(list, c)
		case orders.District:
			if c.Named || !hasNamed && c.Role == identity.DistrictManager {
				list = append(list, c)
			}
		case orders.System:
		}
	}
	return list
}
