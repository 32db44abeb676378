package orders

import (
	"cmp"
	"slices"
)

// Outcome is what has become of the four months of one call-off (R27, R28, R30). Every call-off has exactly one.
type Outcome string

// The outcomes. A start after latest_start is the family's wish or a breach, never both; a breach stays one when the case is
// reopened or withdrawn afterwards.
const (
	StartedInTime     Outcome = "started_in_time"
	StartedLateByWish Outcome = "started_late_by_wish"
	UnderWay          Outcome = "under_way"
	AtRisk            Outcome = "at_risk"
	Broken            Outcome = "broken"
	EndedUnstarted    Outcome = "ended_unstarted"
)

// Outcomes lists the outcomes in the order they are shown.
func Outcomes() []Outcome {
	return []Outcome{StartedInTime, StartedLateByWish, UnderWay, AtRisk, Broken, EndedUnstarted}
}

// FewestPersons is how many persons a figure must be about to be shown (design.md section 4).
const FewestPersons = 5

// Count is how many call-offs there are, and of how many different persons.
type Count struct{ CallOffs, Persons int }

// tooFew tells whether the figure would be about some persons, but too few. Nobody at all may be shown as nought.
func (c Count) tooFew() bool { return c.CallOffs > 0 && c.Persons < FewestPersons }

// Shown is how many there are as it may be told alone, nil when it would be about too few persons.
func (c Count) Shown() *int {
	if c.tooFew() {
		return nil
	}
	return &c.CallOffs
}

// Spread counts call-offs by a number of days.
type Spread map[int]int

// Days are the days within which half and nine tenths of the call-offs were done.
type Days struct{ Median, Ninetieth int }

// Days gives the smallest number of days that covers the share, nil when nothing was counted.
func (s Spread) Days() *Days {
	all := 0
	for _, n := range s {
		all += n
	}
	if all == 0 {
		return nil
	}
	const median, ninetieth, whole = 5, 9, 10
	return &Days{s.covering(all*median, whole), s.covering(all*ninetieth, whole)}
}

// covering is the smallest number of days within which at least share/of of the call-offs lie.
func (s Spread) covering(share, of int) int {
	seen, last := 0, 0
	days := make([]int, 0, len(s))
	for d := range s {
		days = append(days, d)
	}
	slices.Sort(days)
	for _, d := range days {
		if seen, last = seen+s[d], d; seen*of >= share {
			break
		}
	}
	return last
}

// Tally is one row of the commitment figures as counted, before it may be shown to anyone.
type Tally struct {
	Key, Name string
	Agreed    Count
	// Outcomes hold every outcome that occurs; together they are Agreed.
	Outcomes map[Outcome]Count
	Started  Count
	ToStart  Spread // agreement to start
	ToAgree  Spread // choice to agreement
}

// Figures is a row as it may be shown. What is hidden is nil.
type Figures struct {
	Key, Name string
	// Agreed is nil when hidden, Outcomes then too.
	Agreed   *int
	Outcomes map[Outcome]int
	ToStart  *Days
	ToAgree  *Days
	// StartHidden tells that ToStart is nil because it may not be shown, not because nobody has started.
	StartHidden bool
}

// Protect decides what of a table may be shown, so that no figure about one to four persons is shown or can be computed from
// what is (the method is in docs/figures.md):
//
//  1. The total of agreed call-offs is shown unless it is too small itself, and so are the total's outcomes, all or none.
//     Both depend on nothing but the total, so that the same call-offs divided in another way show the same total.
//  2. Rows too small are hidden. While their total is known and they are one alone or too few together, the smallest row
//     that is shown is hidden with them.
//  3. A row shows all of its outcomes or none: none when one of them is too small. While the total's outcomes are known and
//     the rows without are one alone, or have an outcome too small together, the smallest row that has them loses them.
//
// A reader can then compute the sums of the hidden rows, each nought or about five persons or more, and nothing inside them.
func Protect(rows []Tally, total Tally) ([]Figures, Figures) {
	p := protection{rows: rows, total: total, agreed: make([]bool, len(rows)), outcomes: make([]bool, len(rows))}
	for i, row := range rows {
		p.agreed[i] = row.Agreed.tooFew()
	}
	if !total.Agreed.tooFew() {
		p.hideMore(p.agreed, p.agreedSafe)
	}
	for i, row := range rows {
		p.outcomes[i] = p.agreed[i] || row.anyTooFew()
	}
	hideTotal := total.Agreed.tooFew() || total.anyTooFew()
	if !hideTotal {
		p.hideMore(p.outcomes, p.outcomesSafe)
	}
	shown := make([]Figures, 0, len(rows))
	for i, row := range rows {
		shown = append(shown, row.figures(p.agreed[i], p.outcomes[i]))
	}
	return shown, total.figures(total.Agreed.tooFew(), hideTotal)
}

// protection is a table while it is decided which rows hide their number and which their outcomes.
type protection struct {
	rows             []Tally
	total            Tally
	agreed, outcomes []bool
}

// hideMore hides the smallest rows besides until those hidden are safe together.
func (p *protection) hideMore(hidden []bool, safe func() bool) {
	order := make([]int, 0, len(p.rows))
	for i := range p.rows {
		if !hidden[i] {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(p.rows[a].Agreed.Persons, p.rows[b].Agreed.Persons)
	})
	for _, i := range order {
		if !slices.Contains(hidden, true) || safe() {
			return
		}
		hidden[i] = true
	}
}

func (p *protection) agreedSafe() bool {
	return p.togetherSafe(p.agreed, func(t Tally) Count { return t.Agreed })
}

func (p *protection) outcomesSafe() bool {
	for _, o := range Outcomes() {
		if !p.togetherSafe(p.outcomes, func(t Tally) Count { return t.Outcomes[o] }) {
			return false
		}
	}
	return true
}

// togetherSafe tells whether the hidden rows are safe as one. A person in two rows would be counted twice, so all that occur
// twice in the whole table are taken off: that is never too many persons.
func (p *protection) togetherSafe(hidden []bool, of func(Tally) Count) bool {
	var together Count
	twice := -of(p.total).Persons
	for i, row := range p.rows {
		count := of(row)
		twice += count.Persons
		if hidden[i] {
			together.CallOffs += count.CallOffs
			together.Persons += count.Persons
		}
	}
	together.Persons -= max(0, twice)
	return !together.tooFew()
}

func (t Tally) anyTooFew() bool {
	for _, count := range t.Outcomes {
		if count.tooFew() {
			return true
		}
	}
	return false
}

func (t Tally) figures(hideAgreed, hideOutcomes bool) Figures {
	f := Figures{Key: t.Key, Name: t.Name, StartHidden: hideOutcomes || t.Started.tooFew()}
	if !hideAgreed {
		f.Agreed, f.ToAgree = &t.Agreed.CallOffs, t.ToAgree.Days()
	}
	if !f.StartHidden {
		f.ToStart = t.ToStart.Days()
	}
	if hideAgreed || hideOutcomes {
		return f
	}
	f.Outcomes = map[Outcome]int{}
	for _, o := range Outcomes() {
		f.Outcomes[o] = t.Outcomes[o].CallOffs
	}
	return f
}
