package document

import (
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// standing is what a choice stands on beside the word of who made it: the other one's consent (R18), and a signed form (R20).
// An ordinary choice has neither. A reader without persons gets the grounds and the dates.
func (l Lang) standing(r Receipt, names Names) []Block {
	var blocks []Block
	if r.Consent != nil {
		blocks = append(blocks, l.consent(*r.Consent, r.Persons, names))
	}
	if r.Paper != nil {
		blocks = append(blocks, l.onPaper(*r.Paper, r.Persons, names))
	}
	return blocks
}

func (l Lang) consent(c Consent, p *Persons, names Names) Facts {
	var facts Facts
	if p != nil {
		facts = append(facts, Fact{l.say("label.consent"), names.of(p.ConsentedBy)})
	}
	facts = append(
		facts,
		Fact{l.say("label.consent_ground"), l.code("ground", string(c.Ground))},
		Fact{l.say("label.consent_level"), l.code("level", c.Level)},
		Fact{l.say("label.consent_at"), l.consented(c)},
	)
	if p != nil {
		facts = append(facts, l.heardByTwo(*p, names)...)
	}
	return facts
}

// consented is when. A signature on paper has a day and no time of day.
func (l Lang) consented(c Consent) string {
	if c.Level == orders.PaperLevel {
		return l.on(calendar.On(c.At))
	}
	return l.moment(c.At)
}

// heardByTwo says who of two told whether the child was heard: one of them is enough (R19).
func (l Lang) heardByTwo(p Persons, names Names) Facts {
	var facts Facts
	for _, told := range []struct{ by, view string }{{p.ChosenBy, p.Child.View}, {p.ConsentedBy, p.ConsentChild.View}} {
		if told.view != "" {
			facts = append(facts, Fact{l.say("label.child"), l.say("child.by", "view", l.heard(told.view), "name", names.of(told.by))})
		}
	}
	if len(facts) == 0 {
		facts = Facts{{l.say("label.child"), l.heard("")}}
	}
	return facts
}

func (l Lang) onPaper(f SignedForm, p *Persons, names Names) Facts {
	facts := Facts{
		{l.say("label.signed_form"), l.say("signed_on", "date", l.on(f.SignedOn))},
		{l.say("label.archive"), f.ArchiveReference},
		{l.say("label.registered_at"), l.moment(f.RegisteredAt)},
	}
	if p != nil {
		facts = append(
			facts,
			Fact{l.say("label.registered_by"), names.of(p.RegisteredBy)},
			Fact{l.say("label.confirmed_by"), names.of(p.ConfirmedBy)},
		)
	}
	return facts
}
