package demo

import "github.com/pusterom/pusterom/internal/orders"

// never marks something that does not happen in a plot.
const never = -1

// plot is how a kind of invented case goes. The numbers are days before now, so the demo looks the same whatever its date;
// never means that it has not happened. ahead is in days from now.
type plot struct {
	name  string
	count int

	drafted, published, shown, chosen int
	// full makes the family choose an offer without a free place and wait for one.
	full bool
	// changed is when the family goes to another provider, regretted when it takes the choice back.
	changed, regretted int
	answered           int
	answer             orders.AnswerKind
	concluded          int
	unsuitable         bool
	districtSigns      int
	providerSigns      int
	confirmed          int
	// startAhead is the confirmed start, counted from now; negative is in the past. It is moved on to the next Friday.
	startAhead int
	notAgreed  bool
	started    bool
	reopened   int
	ended      int
	withdrawn  int
}

// story makes a plot in which nothing has happened yet.
func story(name string, count, drafted int) plot {
	return plot{
		name: name, count: count, drafted: drafted, published: never, shown: never, chosen: never, changed: never, regretted: never,
		answered: never, concluded: never, districtSigns: never, providerSigns: never, confirmed: never,
		reopened: never, ended: never, withdrawn: never,
	}
}

func (p plot) publishedAndShown(published, shown int) plot {
	p.published, p.shown = published, shown
	return p
}

func (p plot) choosing(chosen int) plot {
	p.chosen = chosen
	return p
}

func (p plot) answering(kind orders.AnswerKind, days int) plot {
	p.answer, p.answered = kind, days
	return p
}

func (p plot) suitable(days int) plot {
	p.concluded = days
	return p
}

func (p plot) signed(district, provider int) plot {
	p.districtSigns, p.providerSigns = district, provider
	return p
}

func (p plot) confirming(days, startAhead int) plot {
	p.confirmed, p.startAhead = days, startAhead
	return p
}

func (p plot) starting() plot {
	p.started = true
	return p
}

// agreed is the road to a signed call-off so many days ago.
func agreed(name string, count, signed int) plot {
	return story(name, count, signed+50).publishedAndShown(signed+45, signed+42).choosing(signed+12).
		answering(orders.Accept, signed+9).suitable(signed+5).signed(signed+1, signed)
}

// plots is the cast: about ninety cases in every state, some waiting, some at risk, some broken.
func plots() []plot {
	chosen := func(name string, count, days int) plot {
		return story(name, count, days+25).publishedAndShown(days+22, days+20).choosing(days)
	}
	waits := chosen("venter på plass", 3, 8)
	waits.full = true
	changed := chosen("byttet leverandør", 2, 16)
	changed.changed = 4
	regretted := chosen("trakk valget", 2, 20)
	regretted.regretted = 6
	unsuitable := chosen("ikke egnet", 2, 18).answering(orders.Accept, 14).suitable(9)
	unsuitable.unsuitable = true
	notAgreed := agreed("oppstart ikke avtalt", 1, 50).confirming(10, 14)
	notAgreed.notAgreed = true
	reopened := agreed("vil velge på nytt", 2, 130).confirming(110, -70).starting()
	reopened.reopened = 5
	ended := agreed("avsluttet", 5, 190).confirming(170, -130).starting()
	ended.ended = 15
	withdrawn := story("trukket", 3, 70).publishedAndShown(64, 60)
	withdrawn.withdrawn = 30
	return []plot{
		story("utkast", 4, 6),
		story("glemt utkast", 2, 25),
		story("publisert, ikke åpnet", 4, 8).publishedAndShown(4, never),
		story("publisert, familien ser på listen", 7, 20).publishedAndShown(15, 12),
		story("valget drøyer", 4, 60).publishedAndShown(52, 45),
		chosen("venter på svar", 6, 3),
		chosen("leverandøren er taus", 3, 16),
		chosen("leverandøren spør", 3, 9).answering(orders.NeedsInformation, 3),
		chosen("leverandøren sier ja", 3, 10).answering(orders.Accept, 3),
		chosen("vurderingen drøyer", 2, 20).answering(orders.Accept, 14),
		chosen("leverandøren sier nei", 2, 10).answering(orders.Decline, 2),
		waits, changed, regretted, unsuitable,
		chosen("egnet, ingen har signert", 3, 12).answering(orders.Accept, 9).suitable(4),
		chosen("egnet, bydelen har signert", 3, 13).answering(orders.Accept, 10).suitable(6).signed(2, never),
		agreed("avtale inngått", 5, 25),
		agreed("oppstart haster", 3, 95),
		agreed("fristen er brutt", 2, 132),
		agreed("oppstart bekreftet", 6, 60).confirming(30, 16),
		notAgreed,
		agreed("sen oppstart bekreftet", 1, 140).confirming(8, 10),
		agreed("i gang", 10, 160).confirming(140, -90).starting(),
		agreed("kom sent i gang", 2, 220).confirming(60, -45).starting(),
		reopened, ended, withdrawn,
	}
}
