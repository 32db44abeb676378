package demo

import "github.com/pusterom/pusterom/internal/orders"

// never marks something that does not happen in a plot.
const never = -1

// plot is how a kind of invented case goes. The numbers are days before now, so the demo looks the same whatever its date;
// never means that it has not happened. ahead is in days from now.
type plot struct {
	name  string
	count int
	// own makes the first case one of the provider's whose people are printed.
	own bool

	// half leaves most of the draft empty.
	half                              bool
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
	preCare            preCare
	confirmed          int
	// startAhead is the confirmed start, counted from now; negative is in the past. It is moved on to the next Friday.
	startAhead int
	notAgreed  bool
	started    bool
	// reports is how far the last of the monthly reports has come.
	reports   reporting
	reopened  int
	ended     int
	withdrawn int
}

// preCare is the plan for getting to know each other.
type preCare struct {
	planned int
	// visits are the days of the visits, counted from now; negative is in the past.
	visits []int
	// answered is when the family said yes to all visits, or wished for another date for the one that wish numbers.
	answered, wish int
	// missed numbers a visit that the family could not come to.
	missed int
}

// reporting is how far a report has come.
type reporting int

// A report is owed, begun, handed in, sent back or accepted.
const (
	reportOwed reporting = iota
	reportBegun
	reportHandedIn
	reportSentBack
	reportAccepted
)

// story makes a plot in which nothing has happened yet.
func story(name string, count, drafted int) plot {
	return plot{
		name: name, count: count, drafted: drafted, published: never, shown: never, chosen: never, changed: never, regretted: never,
		answered: never, concluded: never, districtSigns: never, providerSigns: never, preCare: preCare{planned: never, answered: never},
		confirmed: never, reopened: never, ended: never, withdrawn: never,
	}
}

func (p plot) printed() plot {
	p.own = true
	return p
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

// planning is a plan with visits so many days from now, not answered yet.
func (p plot) planning(days int, visits ...int) plot {
	p.preCare.planned, p.preCare.visits = days, visits
	return p
}

func (p plot) saidYes(days int) plot {
	p.preCare.answered = days
	return p
}

func (p plot) wishing(days, visit int) plot {
	p.preCare.answered, p.preCare.wish = days, visit
	return p
}

func (p plot) missing(visit int) plot {
	p.preCare.missed = visit
	return p
}

func (p plot) confirming(days, startAhead int) plot {
	p.confirmed, p.startAhead = days, startAhead
	return p
}

func (p plot) starting(last reporting) plot {
	p.started, p.reports = true, last
	return p
}

// agreed is the road to a signed call-off so many days ago.
func agreed(name string, count, signed int) plot {
	return story(name, count, signed+50).publishedAndShown(signed+45, signed+42).choosing(signed+12).
		answering(orders.Accept, signed+9).suitable(signed+5).signed(signed+1, signed)
}

func chosen(name string, count, days int) plot {
	return story(name, count, days+25).publishedAndShown(days+22, days+20).choosing(days)
}

// delivered is a case that has been under way for two months.
func delivered(name string, count int, last reporting) plot {
	return agreed(name, count, 125).planning(115, -104, -90).saidYes(113).confirming(92, -66).starting(last)
}

// plots is the cast: about ninety cases in every state, some waiting, some at risk, some broken.
func plots() []plot {
	return append(beforeAgreement(), afterAgreement()...)
}

func beforeAgreement() []plot {
	half := story("halvferdig utkast", 2, 3)
	half.half = true
	waits := chosen("venter på plass", 2, 8)
	waits.full = true
	waited := chosen("fikk nettopp plass", 2, 13)
	waited.full = true
	changed := chosen("byttet leverandør", 2, 16)
	changed.changed = 4
	regretted := chosen("trakk valget", 2, 20)
	regretted.regretted = 6
	unsuitable := chosen("ikke egnet", 2, 18).answering(orders.Accept, 14).suitable(9)
	unsuitable.unsuitable = true
	withdrawn := story("trukket", 2, 70).publishedAndShown(64, 60)
	withdrawn.withdrawn = 30
	return []plot{
		half,
		story("utkast", 3, 6),
		story("glemt utkast", 1, 25),
		story("publisert, ikke åpnet", 4, 8).publishedAndShown(4, never),
		story("publisert, familien ser på listen", 4, 20).publishedAndShown(15, 12),
		story("valget drøyer", 3, 60).publishedAndShown(52, 45),
		chosen("venter på svar", 4, 3).printed(),
		chosen("leverandøren er taus", 2, 16).printed(),
		chosen("leverandøren spør", 3, 9).answering(orders.NeedsInformation, 3).printed(),
		chosen("leverandøren sier ja", 3, 10).answering(orders.Accept, 3).printed(),
		chosen("vurderingen drøyer", 1, 20).answering(orders.Accept, 14),
		chosen("leverandøren sier nei", 2, 10).answering(orders.Decline, 2),
		waits, waited, changed, regretted, unsuitable,
		chosen("egnet, ingen har signert", 2, 12).answering(orders.Accept, 9).suitable(4),
		chosen("egnet, bydelen har signert", 3, 13).answering(orders.Accept, 10).suitable(6).signed(2, never).printed(),
		withdrawn,
	}
}

func afterAgreement() []plot {
	notAgreed := agreed("oppstart ikke avtalt", 1, 50).planning(40, -30, -20).saidYes(38).confirming(10, 14)
	notAgreed.notAgreed = true
	reopened := agreed("vil velge på nytt", 2, 115).planning(105, -95).saidYes(103).confirming(90, -60).starting(reportHandedIn)
	reopened.reopened = 5
	ended := agreed("avsluttet", 4, 160).planning(150, -140, -130).saidYes(148).confirming(140, -100).starting(reportAccepted).printed()
	ended.ended = 15
	return []plot{
		agreed("avtale nettopp inngått", 2, 6).printed(),
		agreed("planen venter på familiens svar", 2, 20).planning(4, 6, 13).printed(),
		agreed("planen er avtalt", 2, 25).planning(17, -6, 5, 12).saidYes(15),
		agreed("familien ønsker en annen dag", 2, 23).planning(9, 5, 12).wishing(3, 2).printed(),
		agreed("planen mangler", 1, 30).printed(),
		agreed("oppstart haster", 3, 95).planning(80, -60, -46).saidYes(78).missing(2),
		agreed("fristen er brutt", 2, 132).planning(115, -100).saidYes(113),
		agreed("oppstart bekreftet", 4, 60).planning(48, -35, -21, 5).saidYes(46).confirming(30, 16).printed(),
		notAgreed,
		agreed("sen oppstart bekreftet", 1, 140).planning(125, -110).saidYes(124).confirming(8, 10),
		agreed("starter om få dager", 1, 45).planning(38, -24, -10).saidYes(36).confirming(20, 1).printed(),
		delivered("i gang, rapporten mangler", 1, reportOwed),
		delivered("i gang, rapporten er påbegynt", 2, reportBegun).printed(),
		delivered("i gang, rapporten er levert", 3, reportHandedIn).printed(),
		delivered("i gang, rapporten er returnert", 2, reportSentBack).printed(),
		delivered("i gang, rapporten er godtatt", 4, reportAccepted).printed(),
		agreed("kom sent i gang", 2, 200).planning(185, -170).saidYes(183).confirming(60, -50).starting(reportAccepted),
		reopened, ended,
	}
}
