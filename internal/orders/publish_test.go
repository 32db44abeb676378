package orders_test

import (
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

func publish(t *testing.T, change func(c *orders.Content)) error {
	t.Helper()
	c := complete()
	change(&c)
	both := append(parentOf(), as(child, orders.Self, ""))
	o, err := orders.NewDraft("o1", "AVL-1", "030112", c, both, district, noon("2026-11-30"))
	if err != nil {
		return err
	}
	return o.Publish(true, district, noon("2026-11-30"))
}

// TestPublishing holds R9, R11, R12, R14 and R56: who is covered, what must be there, and in which order refusals come.
func TestPublishing(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		change func(c *orders.Content)
		want   error
		rule   string
		field  string
	}{
		{"a whole order", func(*orders.Content) {}, nil, "", ""},
		{"a person of 17", func(c *orders.Content) { c.Recipient.BirthDate = day("2009-11-30") }, nil, "", ""},
		{"an adult at home", func(c *orders.Content) { c.Recipient.BirthDate = day("2008-11-30") }, nil, "", ""},
		{"an adult in a flat of their own", func(c *orders.Content) {
			c.Recipient.BirthDate, c.Recipient.LivesWithGuardians = day("2008-11-30"), no()
		}, orders.ErrNotCovered, "R9", "recipient.lives_with_guardians"},
		{"at 45 with the parents", func(c *orders.Content) { c.Recipient.BirthDate = day("1981-01-01") }, nil, "", ""},
		{"somebody living elsewhere", func(c *orders.Content) { c.Recipient.LivesInMunicipality = no() }, orders.ErrNotCovered, "R9", "recipient.lives_in_municipality"},
		{"another disability is flagged, not refused", func(c *orders.Content) { c.Recipient.DevelopmentalDisability = no() }, nil, "", ""},
		{"the lowest rule speaks first", func(c *orders.Content) { c.Recipient.LivesInMunicipality, c.Decision.Reference = no(), "" }, orders.ErrNotCovered, "R9", "recipient.lives_in_municipality"},
		{"without the district's own assessment", func(c *orders.Content) { c.Route = orders.Route{} }, orders.ErrMissingFields, "R12", "route.own_offer_assessed_on"},
		{"with an assessment from tomorrow", func(c *orders.Content) { c.Route.CitywideAssessedOn = day("2026-12-01") }, orders.ErrInvalidField, "R12", "route.citywide_assessed_on"},
		{"without a transport decision", func(c *orders.Content) { c.Transport = orders.Transport{} }, orders.ErrMissingFields, "R14", "transport.kind"},
		{"with transport left to the family", func(c *orders.Content) { c.Transport.Kind = "family_unpaid" }, orders.ErrInvalidField, "R14", "transport.kind"},
		{"transport not needed, without a reason", func(c *orders.Content) { c.Transport.Kind = orders.TransportNotNeeded }, orders.ErrInvalidField, "R14", "transport.reason"},
		{"nights in a group order", func(c *orders.Content) { c.Volume.NightsPerMonth = new(4) }, orders.ErrInvalidField, "R32", "volume.nights_per_month"},
		{"weekends in a residential order", func(c *orders.Content) { c.Lot = providers.ResidentialRespite }, orders.ErrInvalidField, "R33", "volume.weekends_per_month"},
		{"no volume at all", func(c *orders.Content) { c.Volume = orders.Volume{WeekendsPerMonth: new(0)} }, orders.ErrMissingFields, "R11", "volume"},
		{"an unknown need", func(c *orders.Content) { c.Needs = []string{"horse"} }, orders.ErrInvalidField, "R36", "needs.0"},
		{"a need named twice", func(c *orders.Content) { c.Needs = []string{"aac", "aac"} }, orders.ErrInvalidField, "R36", "needs.1"},
		{"a decision that ends before it begins", func(c *orders.Content) { c.Decision.ValidTo = day("2026-11-30") }, orders.ErrInvalidField, "R11", "decision.valid_to"},
		{"a person not yet born", func(c *orders.Content) { c.Recipient.BirthDate = day("2026-12-24") }, orders.ErrInvalidField, "R8", "recipient.birth_date"},
		{"a protected address", func(c *orders.Content) { c.Recipient.ProtectedAddress = yes() }, orders.ErrManualHandling, "R56", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			err := publish(t, row.change)
			if row.want == nil {
				must(t, err)
				return
			}
			faults := refused(t, err, row.want, row.rule)
			if row.field != "" && faults[0].Field != row.field {
				t.Fatalf("field %s, want %s", faults[0].Field, row.field)
			}
		})
	}
}

// TestAllMissingFieldsAtOnce is R11: an empty draft names everything in one answer.
func TestAllMissingFieldsAtOnce(t *testing.T) {
	t.Parallel()
	o, err := orders.NewDraft("o1", "AVL-1", "030112", orders.Content{}, nil, district, noon("2026-11-30"))
	must(t, err)
	var fields []string
	for _, f := range refused(t, o.Publish(true, district, noon("2026-11-30")), orders.ErrMissingFields, "R11") {
		fields = append(fields, f.Field)
	}
	for _, want := range []string{
		"lot", "decision.reference", "decision.decided_on", "decision.legal_basis", "decision.valid_from",
		"decision.complaint_information_sent_on", "volume", "recipient.name", "recipient.birth_date",
		"recipient.lives_in_municipality", "recipient.developmental_disability", "recipient.protected_address", "carer.name",
		"start_window.from", "representatives", "consent.obtained_on", "consent.purpose",
		"route.own_offer_assessed_on", "route.citywide_assessed_on", "transport.kind",
	} {
		if !slices.Contains(fields, want) {
			t.Errorf("%s is not named", want)
		}
	}
}

func TestWithoutAnAgreementNothingIsPublished(t *testing.T) {
	t.Parallel()
	refused(t, draft(t).Publish(false, district, noon("2026-11-30")), orders.ErrNoAgreement, "R25")
}

// TestSomebodyMustBeAbleToChoose: an order that waits on a family in which nobody may choose would wait for ever (R18).
func TestSomebodyMustBeAbleToChoose(t *testing.T) {
	t.Parallel()
	long := orders.Representative{AccountID: mother, Ground: orders.Parent, ValidTo: day("2020-01-01")}
	for _, row := range []struct {
		name, born string
		reps       []orders.Representative
		want       bool
	}{
		{"a child's parent", "2015-06-14", parentOf(), true},
		{"a parent whose authority ended long ago", "2015-06-14", []orders.Representative{long}, false},
		{"an adult's parent", "1990-01-01", parentOf(), false},
		{"an adult", "1990-01-01", []orders.Representative{as(child, orders.Self, "")}, true},
		{"at 17 the parent alone", "2009-06-14", parentOf(), false},
		{"at 17 both", "2009-06-14", append(parentOf(), as(child, orders.Self, "")), true},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			err := person(t, row.born, true, row.reps...).Publish(true, district, noon("2026-11-30"))
			if row.want {
				must(t, err)
			} else if f := refused(t, err, orders.ErrInvalidField, "R18"); f[0].Field != "representatives" {
				t.Errorf("field %s", f[0].Field)
			}
		})
	}
}

func TestNobodyRepresentsTwiceOnTheSameGround(t *testing.T) {
	t.Parallel()
	_, err := orders.NewDraft("o1", "AVL-1", "030112", complete(), append(parentOf(), parentOf()...), district, noon("2026-11-30"))
	if f := refused(t, err, orders.ErrInvalidField, "R18"); f[0].Field != "representatives.1.account_id" || f[0].Code != "twice" {
		t.Errorf("fault %+v", f[0])
	}
}

// TestRevising: the lot stands, the choice clock goes on, and a revised order is as whole as a published one.
func TestRevising(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Published, signed)
	before := o.DueOn(orders.DefaultSettings(), day("2026-12-05"))
	c := complete()
	c.Volume.WeekendsPerMonth = new(3)
	refused(t, o.Revise(" ", c, parentOf(), district, noon("2026-12-05")), orders.ErrReasonRequired, "R31")
	must(t, o.Revise("tre helger innvilget", c, parentOf(), district, noon("2026-12-05")))
	if *o.Volume.WeekendsPerMonth != 3 || o.DueOn(orders.DefaultSettings(), day("2026-12-05")) != before {
		t.Fatal("a revision changes the volume and not the clock")
	}
	c.Lot = providers.ResidentialRespite
	refused(t, o.Revise("feil", c, parentOf(), district, noon("2026-12-05")), orders.ErrInvalidField, "R31")
}
