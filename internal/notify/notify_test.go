package notify_test

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/orders"
)

var noon = time.Date(2026, 11, 2, 12, 0, 0, 0, time.UTC)

func TestWhatFollowsFromAnAttempt(t *testing.T) {
	t.Parallel()
	busy := notify.Result{Outcome: notify.Failed, Reason: "smtp_451"}
	for _, c := range []struct {
		sentence string
		tries    int
		since    time.Duration
		result   notify.Result
		want     notify.Verdict
	}{
		{"sent", 1, 0, notify.Result{Outcome: notify.Sent}, notify.Verdict{State: notify.Done}},
		{"refused for good", 1, 0, notify.Result{Outcome: notify.Refused, Reason: "smtp_550"}, notify.Verdict{State: notify.GaveUp, Reason: "smtp_550"}},
		{"busy once", 1, 0, busy, notify.Verdict{State: notify.Due, Next: noon.Add(time.Minute), Reason: "smtp_451", Reopen: true}},
		{"busy twice", 2, time.Minute, busy, notify.Verdict{State: notify.Due, Next: noon.Add(5 * time.Minute), Reason: "smtp_451", Reopen: true}},
		{"busy three times", 3, time.Hour, busy, notify.Verdict{State: notify.Due, Next: noon.Add(15 * time.Minute), Reason: "smtp_451", Reopen: true}},
		{"busy for long", 4, time.Hour, busy, notify.Verdict{State: notify.Due, Next: noon.Add(time.Hour), Reason: "smtp_451", Reopen: true}},
		{"busy for very long", 40, 72*time.Hour - 1, busy, notify.Verdict{State: notify.Due, Next: noon.Add(time.Hour), Reason: "smtp_451", Reopen: true}},
		{"busy for 72 hours", 75, 72 * time.Hour, busy, notify.Verdict{State: notify.GaveUp, Reason: "smtp_451"}},
		{"perhaps taken: nothing new may join", 1, 0, notify.Result{Outcome: notify.Unknown, Reason: "network"}, notify.Verdict{State: notify.Due, Next: noon.Add(time.Minute), Reason: "network"}},
	} {
		d := notify.Delivery{Tries: c.tries, FirstTriedAt: noon.Add(-c.since)}
		if got := d.After(c.result, noon); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.sentence, got, c.want)
		}
	}
}

func TestWhoOfAPartyIsTold(t *testing.T) {
	t.Parallel()
	worker := notify.Candidate{LineID: "1", AccountID: "worker", To: orders.District, Role: identity.Caseworker, Named: true, HasAddress: true}
	boss := notify.Candidate{LineID: "1", AccountID: "boss", To: orders.District, Role: identity.DistrictManager, HasAddress: true}
	silent := worker
	silent.HasAddress = false
	ownBoss := boss
	ownBoss.Named = true
	mother := notify.Candidate{LineID: "1", AccountID: "mother", To: orders.Family, Role: identity.Family, HasAddress: true}
	again := mother
	again.LineID = "2"
	for _, c := range []struct {
		sentence             string
		candidates           []notify.Candidate
		told                 string
		without, nobody, two int
	}{
		{"the case's own caseworker alone", []notify.Candidate{boss, worker}, "worker", 0, 1, 0},
		{"the managers where the caseworker cannot be reached", []notify.Candidate{boss, silent}, "boss", 1, 1, 0},
		{"a manager whose own case it is, once", []notify.Candidate{ownBoss}, "boss", 0, 1, 0},
		{"a mother on two grounds, once", []notify.Candidate{mother, mother}, "mother", 0, 1, 0},
		{"one mail for two lines", []notify.Candidate{mother, again}, "mother", 0, 0, 2},
		{"nobody", nil, "", 0, 2, 0},
	} {
		got := notify.Address([]string{"1", "2"}, c.candidates)
		if told := strings.Join(got.People(), " "); told != c.told || got.WithoutAddress != c.without || got.ToNobody != c.nobody {
			t.Errorf("%s: %+v", c.sentence, got)
		}
		if c.two > 0 && (got.Lines["mother"] != c.two || got.First["mother"] != "1") {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}

// one is a queue of one delivery in each language, and a sender that keeps what it is given.
type one struct {
	languages []string
	letters   []notify.Letter
}

func (o *one) SpreadMessages(context.Context) (notify.Spread, bool, error) {
	return notify.Spread{}, false, nil
}

func (o *one) ClaimDelivery(context.Context) (notify.Delivery, bool, error) {
	if len(o.languages) == 0 {
		return notify.Delivery{}, false, nil
	}
	d := notify.Delivery{ID: "x", Kind: "breach_4m", Address: "a@b.example", Language: o.languages[0], ClaimedAt: noon}
	o.languages = o.languages[1:]
	return d, true, nil
}

func (o *one) SettleDelivery(context.Context, notify.Delivery, notify.Result) (notify.Verdict, error) {
	return notify.Verdict{State: notify.Done}, nil
}

func (o *one) Send(_ context.Context, l notify.Letter) notify.Result {
	o.letters = append(o.letters, l)
	return notify.Result{Outcome: notify.Sent}
}

func TestAMailSaysThatThereIsAMessageAndNoMore(t *testing.T) {
	t.Parallel()
	o := &one{languages: []string{"", "nb", "nn", "en", "fr"}}
	d := notify.Dispatcher{Queue: o, Sender: o, Site: "https://pusterom.example", Logger: slog.New(slog.DiscardHandler)}
	if _, err := d.Round(t.Context()); err != nil {
		t.Fatal(err)
	}
	subjects := map[string]int{}
	for _, l := range o.letters {
		subjects[l.Subject]++
		for _, word := range []string{"breach", "avlast", "respite", "barn", "child", "frist", "start", "leverandør", "bydel"} {
			if strings.Contains(strings.ToLower(l.Subject+l.Body), word) {
				t.Errorf("a mail says %q: %s", word, l.Body)
			}
		}
		if strings.Count(l.Body, "https://pusterom.example\n") != 1 || strings.Contains(l.Body, "{") {
			t.Errorf("no address to sign in at: %s", l.Body)
		}
	}
	if want := (map[string]int{"Du har en melding i Pusterom": 3, "Du har ei melding i Pusterom": 1, "You have a message in Pusterom": 1}); !maps.Equal(subjects, want) {
		t.Errorf("subjects: %v", subjects)
	}
}

func TestARoundStopsAfterTheMailUnderWay(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	o := &stopping{one: one{languages: []string{"nb", "nb", "nb"}}, stop: stop}
	d := notify.Dispatcher{Queue: &o.one, Sender: o, Logger: slog.New(slog.DiscardHandler)}
	done, err := d.Round(ctx)
	if err != nil || done.Sent != 1 || len(o.languages) != 2 {
		t.Errorf("%+v %v, %d left", done, err, len(o.languages))
	}
}

// stopping is a sender during whose mail the server is told to stop.
type stopping struct {
	one

	stop context.CancelFunc
}

func (s *stopping) Send(ctx context.Context, l notify.Letter) notify.Result {
	s.stop()
	if ctx.Err() != nil {
		return notify.Result{Outcome: notify.Unknown}
	}
	return s.one.Send(ctx, l)
}

func TestEveryEventHasBeenThoughtOf(t *testing.T) {
	t.Parallel()
	if !notify.Known(orders.ChoiceReminder) || !notify.Known(orders.StartNotice) || notify.Known("weather") {
		t.Error("the table of who is told is wrong")
	}
	for _, side := range []orders.Side{orders.District, orders.Provider} {
		if !slices.Contains(notify.Told(orders.Event{Type: orders.StartNotice, ProviderID: "p"}), side) {
			t.Errorf("R30: %s is not warned", side)
		}
	}
}
