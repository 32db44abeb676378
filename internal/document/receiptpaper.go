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

// From is who a receipt comes from, as they are reached today: the district, and whoever keeps the case there, whom no
// auditor is told.
type From struct {
	District          providers.District
	Caseworker, Phone string
}

// ReceiptPaper writes a stored receipt out for a reader. sum is the SHA-256 of the stored text, from the sender, and
// names are those of [Persons.Accounts], which are left out with the other persons (R20). Everything but these comes from the
// snapshot, never from the register as it is today.
func ReceiptPaper(l Lang, r Receipt, sum string, from From, names Names) Paper {
	blocks := append([]Block{Paragraph{Text: l.say("receipt.intro")}, l.choice(r, names)}, l.standing(r, names)...)
	return Paper{
		Lang: l, File: l.say("receipt.file"), Title: l.say("receipt.title"), Sender: l.sender(from.District), Page: l.say("page"), Made: r.ChosenAt,
		Reference: l.reference(r, from),
		Blocks: append(
			blocks,
			l.offerTable(l.say("receipt.list"), r.List, r.OfferID),
			Paragraph{Text: l.say("order.neutral") + " " + l.say("capacity.word"), Small: true},
			Paragraph{Text: l.say("label.hash") + ": " + sum, Small: true},
		),
	}
}

// reference is the head of a receipt: which choice, when, whom to call about it, and where the place lies.
func (l Lang) reference(r Receipt, from From) []Fact {
	facts := append([]Fact{
		{l.say("label.ref"), l.say("round", "reference", r.Reference, "number", strconv.Itoa(r.Round))},
		{l.say("label.at"), l.instant(r.ChosenAt)},
	}, l.caseworker(from)...)
	for _, line := range r.List {
		if at := address(line.Offer.Location); line.Offer.ID == r.OfferID && at != "" {
			facts = append(facts, Fact{l.say("label.address"), at})
		}
	}
	return facts
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

// caseworker is whom to call about the choice.
func (l Lang) caseworker(from From) []Fact {
	if from.Caseworker == "" {
		return nil
	}
	phone := from.Phone
	if phone == "" {
		phone = from.District.Phone
	}
	if phone != "" {
		phone = l.say("telephone", "phone", phone)
	}
	return []Fact{{l.say("label.caseworker"), joined(from.Caseworker, phone, ", ")}}
}

func address(at providers.Location) string {
	return joined(at.Address, joined(at.Postcode, at.City, " "), ", ")
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
	lines := append([]string{l.say("district", "name", d.Name)}, postal(d)...)
	phone := d.Phone
	if phone != "" {
		phone = l.say("telephone", "phone", phone)
	}
	if reach := joined(phone, d.Email, ", "); reach != "" {
		lines = append(lines, reach)
	}
	return lines
}

func postal(d providers.District) []string {
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
