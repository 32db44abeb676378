package orders_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

const (
	mother   = "mother"
	child    = "child"
	worker   = "worker"
	provider = "provider-1"
)

var (
	district = orders.Actor{AccountID: worker, PartyID: "030112", Side: orders.District, Level: "password"}
	family   = orders.Actor{AccountID: mother, PartyID: mother, Side: orders.Family, Level: "password"}
	answerer = orders.Actor{AccountID: "coordinator", PartyID: provider, Side: orders.Provider, Level: "password"}
)

// callOff is the text that the parties of the tests sign.
var callOff = orders.Text{Body: "avrop", Version: "v1"}

func day(text string) calendar.Date { return calendar.MustParse(text) }

// noon is an instant in the middle of a legal date.
func noon(text string) time.Time { return day(text).Start().Add(12 * time.Hour) }

func yes() *bool { answer := true; return &answer }
func no() *bool  { answer := false; return &answer }

// complete is the body of the case in rules.md L: a child born 2015-06-14, group respite.
func complete() orders.Content {
	return orders.Content{
		Lot: providers.GroupRespite, CaseReference: "2026/881", CaseworkerID: worker,
		Decision: orders.Decision{
			Reference: "V-1", DecidedOn: day("2026-11-26"), LegalBasis: "hol § 3-6", ValidFrom: day("2026-12-01"),
			ComplaintInformationSentOn: day("2026-11-27"),
		},
		Volume:    orders.Volume{WeekendsPerMonth: new(2), HolidayDaysPerYear: new(14)},
		Route:     orders.Route{OwnOfferAssessedOn: day("2026-11-20"), CitywideAssessedOn: day("2026-11-24")},
		Transport: orders.Transport{Kind: orders.TransportTaxi},
		Recipient: orders.Recipient{
			Name: "Ola Nordmann", BirthDate: day("2015-06-14"), LivesInMunicipality: yes(), LivesWithGuardians: yes(),
			DevelopmentalDisability: yes(), DecisionCompetence: yes(), ProtectedAddress: no(),
		},
		CarerName: "Kari Nordmann", Needs: []string{"wheelchair"}, SupportLevel: 2,
		StartWindow: orders.Window{From: day("2027-01-08")},
		Consent:     orders.Consent{ObtainedOn: day("2026-11-26"), Purpose: "respite"},
	}
}

func parentOf() []orders.Representative {
	return []orders.Representative{{AccountID: mother, Ground: orders.Parent, ValidFrom: day("2015-06-14")}}
}

func draft(t *testing.T) *orders.Order {
	t.Helper()
	o, err := orders.NewDraft("o1", "AVL-1", "030112", complete(), parentOf(), district, noon("2026-11-30"))
	must(t, err)
	return o
}

// in brings a case to a state along the shortest road, with the call-off last signed at the given instant.
func in(t *testing.T, state orders.State, signed time.Time) *orders.Order {
	t.Helper()
	o := draft(t)
	chosen := signed.Add(-14 * 24 * time.Hour)
	for _, step := range []struct {
		reaches orders.State
		take    func() error
	}{
		{orders.Published, func() error { return o.Publish(true, district, noon("2026-11-30")) }},
		{orders.Chosen, func() error { return choose(o, orders.HoldHeld, chosen) }},
		{orders.Suitable, func() error {
			return errors.Join(o.GiveAnswer(orders.Answer{Kind: orders.Accept}, answerer, chosen),
				o.Conclude(orders.Conclusion{Suitable: true}, callOff, district, chosen))
		}},
		{orders.Agreed, func() error {
			return errors.Join(o.SignCallOff("v1", district, signed.Add(-time.Hour)), o.SignCallOff("v1", answerer, signed))
		}},
		{orders.StartConfirmed, func() error {
			return o.ConfirmStart(orders.StartDate{On: fridayBefore(o.Round.LatestStart), AgreedWithFamily: calendar.On(signed)}, nil, answerer, signed)
		}},
		{orders.Started, func() error {
			return o.ReportStart(o.Round.Start.On, answerer, o.Round.Start.On.Start().Add(time.Hour))
		}},
		{orders.Ended, func() error {
			at := o.Round.Start.On.Start().Add(2 * time.Hour)
			return o.End("moved", calendar.On(at), district, at)
		}},
	} {
		if o.State == state {
			break
		}
		must(t, step.take())
		if o.State != step.reaches {
			t.Fatalf("reached %s, want %s", o.State, step.reaches)
		}
	}
	if state == orders.Withdrawn {
		o = draft(t)
		must(t, o.Withdraw("moved", nil, district, noon("2026-11-30")))
	}
	return o
}

func fridayBefore(d calendar.Date) calendar.Date {
	for d.Weekday() != time.Friday {
		d = d.AddDays(-1)
	}
	return d
}

func choose(o *orders.Order, hold orders.HoldState, at time.Time) error {
	offer := fmt.Sprintf("offer-%d", o.Rounds+1)
	c := orders.Choice{OfferID: offer, AcceptWaiting: true, ChildView: orders.ChildView{View: "given", Text: "vil gjerne", WeightNote: "vektlagt"}}
	ground, err := o.CheckChoice(c, family, at)
	if err != nil {
		return err
	}
	chosen := orders.ChosenOffer{Offer: providers.Offer{ID: offer, ProviderID: provider}, RoundID: "round", Alias: "ABCDEF"}
	return o.Choose(c, orders.Written{By: family.AccountID, Ground: ground, Level: family.Level}, chosen, hold, family, at, orders.DefaultSettings())
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// refused checks the reason and the rule of a refusal, and gives the fields at fault.
func refused(t *testing.T, err, reason error, rule string) []orders.Fault {
	t.Helper()
	var r *orders.Refusal
	if !errors.Is(err, reason) || !errors.As(err, &r) || r.Rule != rule {
		t.Fatalf("got %v, want %q by %s", err, reason, rule)
	}
	return r.Faults
}
