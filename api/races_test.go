package api_test

import (
	"fmt"
	"net/http"
	"os"
	"testing"
)

// trials is how often a race is run: the ordinary number, or the long one with PUSTEROM_SOAK=1.
func trials(ordinary, soak int) int {
	if os.Getenv("PUSTEROM_SOAK") == "1" {
		return soak
	}
	return ordinary
}

// racers is how many families want the same places.
const racers = 50

// running is one case of a race and the version it stands at.
type running struct {
	family, order string
	version       int64
}

// families hires families and publishes a case for each.
func (w *world) families(t testing.TB, n int) []running {
	t.Helper()
	cases := make([]running, n)
	for i := range cases {
		name := fmt.Sprintf("family-%02d", i)
		w.hire(t, name, "Familie", "family", "")
		p := w.publish(t, "group", name)
		cases[i] = running{name, p.order.ID, p.order.Version}
	}
	return cases
}

// setPlaces lets the provider say how many places an offer has.
func (w *world) setPlaces(t testing.TB, coordinator, offer string, places int) {
	t.Helper()
	id := w.offers[offer].ID
	read := w.visit(t, http.StatusOK, ask{Who: coordinator, Method: http.MethodGet, Path: "/v1/offers/" + id})
	w.visit(t, http.StatusOK, ask{
		Who: coordinator, Method: http.MethodPut, Path: "/v1/offers/" + id + "/capacity", Version: read.version(),
		Body: fmt.Sprintf(`{"places":%d,"filled_elsewhere":0}`, places),
	})
}

const wantsIt = `{"offer_id":%q,"accept_waiting":%t,"child_view":{"view":"given","text":"Ja.","weight_note":"Ja."}}`

func (r running) choose(offer string, wait bool) ask {
	return ask{
		Who: r.family, Method: http.MethodPut, Path: "/v1/orders/" + r.order + "/choice", Version: r.version,
		Body: fmt.Sprintf(wantsIt, offer, wait),
	}
}

func (r running) giveUp() ask {
	return ask{Who: r.family, Method: http.MethodDelete, Path: "/v1/orders/" + r.order + "/choice", Version: r.version}
}

// TestTheLastPlaces holds T1: however many families want the last K places at once, exactly K get one and the others are told
// that there is none; whoever wins gives the place back, all at once too, and nothing is lost or left over.
func TestTheLastPlaces(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		cases := w.families(t, racers)
		for _, places := range []int{0, 1, 3, 7} {
			w.setPlaces(t, "havna", "havna group", places)
			for trial := range trials(75, 300) {
				if !w.raceForPlaces(t, cases, places) {
					t.Fatalf("%d families for %d places: wrong in trial %d", racers, places, trial)
				}
			}
		}
	})
}

// raceForPlaces runs one race and takes it back.
func (w *world) raceForPlaces(t testing.TB, cases []running, places int) bool {
	t.Helper()
	offer := w.offers["havna group"].ID
	asks := make([]ask, len(cases))
	for i, c := range cases {
		asks[i] = c.choose(offer, false)
	}
	var winners []int
	right := true
	for i, got := range w.together(t, asks...) {
		switch {
		case got.Status == http.StatusOK && got.text("round.hold") == "held" && got.version() == cases[i].version+1:
			winners = append(winners, i)
			cases[i].version++
		case got.Status != http.StatusConflict || got.text("code") != "no_capacity":
			t.Errorf("%s: %d %s", cases[i].family, got.Status, got.Body)
			right = false
		}
	}
	if held := w.held(t, offer); len(winners) != places || held != places {
		t.Errorf("%d families have a place and %d places are held, want %d", len(winners), held, places)
		right = false
	}
	return w.giveBack(t, cases, winners) && right
}

func (w *world) giveBack(t testing.TB, cases []running, winners []int) bool {
	t.Helper()
	var asks []ask
	for _, i := range winners {
		asks = append(asks, cases[i].giveUp())
	}
	right := true
	for n, got := range w.together(t, asks...) {
		if got.Status != http.StatusOK {
			t.Errorf("giving the place back: %d %s", got.Status, got.Body)
			right = false
		}
		cases[winners[n]].version++
	}
	if held := w.held(t, w.offers["havna group"].ID); held != 0 {
		t.Errorf("%d places are still held", held)
		right = false
	}
	return right
}

// TestFamiliesSwapFullOffers: two families, each on the only place of an offer, move to the other's at the same time. Whoever
// does not say that it will wait keeps what it has when the other is full; nobody is ever kept from an answer by the other, and
// no place is lost.
func TestFamiliesSwapFullOffers(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct {
		name          string
		first, second bool
	}{{"both wait", true, true}, {"one waits", true, false}, {"neither waits", false, false}} {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			eachWorld(t, func(t *testing.T, w *world) {
				w.setPlaces(t, "havna", "havna home", 1)
				w.setPlaces(t, "solbakken", "solbakken home", 1)
				for trial := range trials(25, 200) {
					if !w.swap(t, kind.first, kind.second, trial) {
						t.Fatalf("wrong in trial %d", trial)
					}
				}
			})
		})
	}
}

// swap takes two new families to the two offers, lets them change places and takes everything back.
func (w *world) swap(t testing.TB, firstWaits, secondWaits bool, trial int) bool {
	t.Helper()
	havna, solbakken := w.offers["havna home"].ID, w.offers["solbakken home"].ID
	first, second := w.settle(t, trial, 0, havna), w.settle(t, trial, 1, solbakken)
	got := w.together(t, first.choose(solbakken, firstWaits), second.choose(havna, secondWaits))
	right := true
	for i, waits := range []bool{firstWaits, secondWaits} {
		full := got[i].Status == http.StatusConflict && got[i].text("code") == "no_capacity"
		if got[i].Status != http.StatusOK && (waits || !full) {
			t.Errorf("the move of family %d: %d %s", i, got[i].Status, got[i].Body)
			right = false
		}
	}
	total := 0
	for _, r := range []running{first, second} {
		read := w.visit(t, http.StatusOK, ask{Who: r.family, Method: http.MethodGet, Path: "/v1/orders/" + r.order})
		if read.text("round.hold") == "held" {
			total++
		}
		r.version = read.version()
		w.visit(t, http.StatusOK, r.giveUp())
	}
	// Where both moved, each has the other's place; where one waits for a family that stays, one place is free meanwhile.
	want := 2
	if firstWaits && got[1].Status != http.StatusOK {
		want = 1
	}
	if left := w.held(t, havna) + w.held(t, solbakken); total != want || left != 0 {
		t.Errorf("%d families have a place, want %d; afterwards %d places are held", total, want, left)
		right = false
	}
	return right
}

// settle makes a family with a place.
func (w *world) settle(t testing.TB, trial, which int, offer string) running {
	t.Helper()
	name := fmt.Sprintf("swap-%d-%d", trial, which)
	w.hire(t, name, "Familie", "family", "")
	p := w.publish(t, "residential", name)
	r := running{name, p.order.ID, p.order.Version}
	got := w.visit(t, http.StatusOK, r.choose(offer, false))
	r.version = got.version()
	return r
}
