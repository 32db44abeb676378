package document

import (
	"strconv"
	"strings"

	"github.com/pusterom/pusterom/providers"
)

// offerTable is the list with its facts, in the order given (R16). The offer chosen is marked, in words too.
func (l Lang) offerTable(caption string, list []Line, chosen string) Table {
	t := Table{Caption: caption, Columns: []Column{
		{l.say("head.number"), 11},
		{l.say("head.provider"), 56},
		{l.say("head.needs"), 43},
		{l.say("head.capacity"), 43},
		{l.say("head.notes"), 27},
	}}
	for i, line := range list {
		o, name, marked := line.Offer, line.ProviderName, line.Offer.ID == chosen
		if marked {
			name = l.say("chosen", "provider", name)
		}
		t.Rows = append(t.Rows, Row{Marked: marked, Cells: []Cell{
			{Lines: []string{strconv.Itoa(i + 1)}},
			{Lines: []string{name, place(o.Location), l.band("ages", o.AgeFrom, o.AgeTo) + ", " + l.band("group", o.GroupFrom, o.GroupTo)}, Lead: true},
			{Lines: []string{l.needs(o.Needs)}},
			{Lines: l.capacity(line)},
			{Lines: l.notes(line)},
		}})
	}
	return t
}

func place(at providers.Location) string {
	if at.Area == "" || at.Area == at.Name {
		return at.Name
	}
	return at.Name + ", " + at.Area
}

func (l Lang) band(key string, from, to int) string {
	return l.say(key, "from", strconv.Itoa(from), "to", strconv.Itoa(to))
}

// needs names the needs that an offer meets beyond the twelve points that every offer has (R36).
func (l Lang) needs(codes []string) string {
	if len(codes) == 0 {
		return l.say("needs.none")
	}
	names := make([]string, len(codes))
	for i, code := range codes {
		names[i] = l.needName(code)
	}
	return strings.Join(names, ", ")
}

// capacity is whether a place was free, and the provider's own word with its date. A statement that has run out says
// nothing but its date.
func (l Lang) capacity(line Line) []string {
	lines := []string{l.say("not_full")}
	if line.Offer.Full() {
		lines[0] = l.say("full")
	}
	given := line.Offer.Statement
	switch {
	case given.GivenOn == "":
		return append(lines, l.say("stated.no"))
	case line.Statement == providers.Unknown:
		return append(lines, l.say("stated.over", "date", l.short(given.GivenOn)))
	}
	lines = append(lines, l.say("stated", "statement", l.code("statement", string(line.Statement)), "date", l.short(given.GivenOn)))
	if given.EarliestStart != "" {
		lines = append(lines, l.say("earliest", "date", l.short(given.EarliestStart)))
	}
	return lines
}

// notes is what may not suit: shown, never hiding or blocking anything.
func (l Lang) notes(line Line) []string {
	var notes, missing []string
	for _, code := range line.Fit {
		if need, ok := strings.CutPrefix(code, providers.FitNeedMissing); ok {
			missing = append(missing, l.needName(need))
			continue
		}
		notes = append(notes, l.code("fit", code))
	}
	if len(missing) > 0 {
		notes = append(notes, l.say("fit.need_missing", "need", strings.Join(missing, ", ")))
	}
	if line.Earlier != "" {
		notes = append(notes, l.say("earlier", "reason", l.code("reason", line.Earlier)))
	}
	return notes
}

// needName names a need, or one of the twelve points, which are named as the catalogue has them.
func (l Lang) needName(code string) string {
	if _, ok := texts["need."+code]; ok {
		return l.say("need." + code)
	}
	for _, entry := range providers.NeedCodes() {
		if entry.Code == code {
			return map[Lang]string{Bokmaal: entry.NB, Nynorsk: entry.NN, English: entry.EN}[l]
		}
	}
	return code
}
