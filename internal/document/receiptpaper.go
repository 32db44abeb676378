package document

import (
	"strconv"

	"github.com/pusterom/pusterom/providers"
)

// Names gives the name of an account. One that is not there is named by its number.
type Names map[string]string

func (n Names) of(accountID string) string {
	if name, ok := n[accountID]; ok {
		return name
	}
	return accountID
}

// ReceiptPaper writes a stored receipt out for a reader. sum is the SHA-256 of the stored text, district the sender, and
// names are those of [Persons.Accounts], which are left out with the other persons (R20). Everything but these comes from the
// snapshot, never from the register as it is today.
func ReceiptPaper(l Lang, r Receipt, sum string, district providers.District, names Names) Paper {
	blocks := append([]Block{Paragraph{Text: l.say("receipt.intro")}, l.choice(r, names)}, l.standing(r, names)...)
	return Paper{
		Lang: l, File: l.say("receipt.file"), Title: l.say("receipt.title"), Sender: l.sender(district), Page: l.say("page"), Made: r.ChosenAt,
		Reference: []Fact{{l.say("label.ref"), r.Reference}, {l.say("label.round"), strconv.Itoa(r.Round)}, {l.say("label.at"), l.instant(r.ChosenAt)}},
		Blocks: append(
			blocks,
			l.offerTable(l.say("receipt.list"), r.List, r.OfferID),
			Paragraph{Text: l.say("order.neutral") + " " + l.say("capacity.word"), Small: true},
			Paragraph{Text: l.say("label.hash") + ": " + sum, Small: true},
		),
	}
}

func (l Lang) choice(r Receipt, names Names) Facts {
	chosen := r.OfferID
	for _, line := range r.List {
		if line.Offer.ID == r.OfferID {
			chosen = l.say("offer", "provider", line.ProviderName, "place", line.Offer.Location.Name)
		}
	}
	by := l.say("without")
	if r.Persons != nil {
		by = names.of(r.Persons.ChosenBy)
	}
	facts := Facts{
		{l.say("label.chosen"), chosen},
		{l.say("label.form"), l.code("lot", string(r.Lot))},
		{l.say("label.place"), l.code("hold", string(r.Hold))},
		{l.say("label.by"), by},
		{l.say("label.ground"), l.code("ground", string(r.Ground))},
		{l.say("label.level"), l.code("level", r.Level)},
	}
	if r.Persons != nil && r.Consent == nil {
		facts = append(facts, Fact{l.say("label.child"), l.heard(r.Persons.Child.View)})
	}
	return facts
}

// heard says whether the child was heard; its words stay in the case (R19).
func (l Lang) heard(view string) string {
	if view == "" {
		return l.say("child.none")
	}
	return l.code("child", view)
}

// sender is the district as the head of a letter has it.
func (l Lang) sender(d providers.District) []string {
	lines := append([]string{l.say("district", "name", d.Name)}, address(d)...)
	phone := d.Phone
	if phone != "" {
		phone = l.say("telephone", "phone", phone)
	}
	if reach := joined(phone, d.Email, ", "); reach != "" {
		lines = append(lines, reach)
	}
	return lines
}

func address(d providers.District) []string {
	var lines []string
	for _, line := range []string{d.Address, joined(d.Postcode, d.City, " ")} {
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func joined(a, b, between string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + between + b
}
