package document

import (
	"strconv"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// OverviewPaper is the neutral list for a family on paper, and an empty form on which it chooses in writing (R16, R20). It
// names nobody: it may lie on a kitchen table.
func OverviewPaper(l Lang, o *orders.Order, list []Line, district providers.District, today calendar.Date) Paper {
	p := Paper{
		Lang: l, File: l.say("overview.file"), Title: l.say("overview.title"), Sender: l.sender(district), Page: l.say("page"), Made: today.Start(),
		Reference: []Fact{{l.say("label.ref"), o.Reference}, {l.say("label.form"), l.code("lot", string(o.Lot))}, {l.say("label.printed"), l.on(today)}},
		Blocks:    []Block{Paragraph{Text: l.say("overview.intro")}},
	}
	if len(list) == 0 {
		p.Blocks = append(p.Blocks, Paragraph{Text: l.say("overview.none")})
		return p
	}
	p.Blocks = append(p.Blocks,
		l.offerTable(l.say("overview.list"), list, ""),
		Paragraph{Text: l.say("order.neutral") + " " + l.say("overview.fit") + " " + l.say("capacity.word"), Small: true},
		NewPage{},
	)
	p.Blocks = append(p.Blocks, l.form(o, list, district, today)...)
	return p
}

// form is the form to sign, with the offers in the order of the list, and a second line where two must sign (R18).
func (l Lang) form(o *orders.Order, list []Line, district providers.District, today calendar.Date) []Block {
	offers := make([]string, len(list))
	for i, line := range list {
		offers[i] = l.say("offer.numbered", "number", strconv.Itoa(i+1), "provider", line.ProviderName, "place", line.Offer.Location.Name)
	}
	grounds := make([]string, 0, len(orders.Grounds()))
	for _, ground := range orders.Grounds() {
		grounds = append(grounds, l.code("ground", string(ground)))
	}
	blocks := []Block{
		Heading{l.say("form.title")},
		Paragraph{Text: l.say("form.intro")},
		Facts{{l.say("label.ref"), o.Reference}},
		Ticks{Caption: l.say("form.offers"), Options: offers, Across: 1},
		Ticks{Caption: l.say("form.wait"), Options: []string{l.say("form.wait.yes")}, Across: 1},
		Lines{Labels: []string{l.say("form.name")}, Deep: 1},
		Ticks{Caption: l.say("form.ground"), Options: grounds, Across: 3},
		Ticks{Caption: l.say("form.child"), Options: []string{l.say("child.given"), l.say("child.not_able"), l.say("child.declined")}, Across: 3},
		Lines{Labels: []string{l.say("form.child.text")}, Deep: 2},
		Lines{Labels: []string{l.say("form.child.weight")}, Deep: 1},
		Lines{Labels: []string{l.say("form.date"), l.say("form.signature")}, Deep: 1},
	}
	if o.NeedsConsent(today) {
		blocks = append(blocks, Paragraph{Text: l.say("form.both")}, Lines{Labels: []string{l.say("form.other")}, Deep: 1})
	}
	to := append([]string{l.say("district", "name", district.Name)}, postal(district)...)
	return append(blocks, Facts{{l.say("form.send"), strings.Join(to, ", ")}})
}
