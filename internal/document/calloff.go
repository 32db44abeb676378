package document

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// CallOff is the agreement between a district and a provider on one case (S2: "avtale med bydel"). Both sign the same
// text; it names the case by its alias and holds no name, because the provider reads it before the person is opened to it.
type CallOff struct {
	// Text is bokmål, whatever language the reader uses: it is the text that is signed.
	Text string
}

// NewCallOff makes the text of the order's live round.
func NewCallOff(o *orders.Order, district string) CallOff {
	lines := []string{
		"Avrop på rammeavtale om avlastning",
		"",
		"Oppdrag: " + o.Round.Alias,
		"Oppdragsgiver: Bydel " + district,
		"Leverandør: " + o.Round.ProviderName + ", " + o.Round.OfferName,
		"Delkontrakt: " + lotName(o.Lot),
		"Omfang: " + volume(o.Volume),
		"Behov: " + needNames(o.Needs),
		"Ønsket oppstart: " + window(o.StartWindow),
		"Transport: " + transportNames[o.Transport.Kind],
		"Vedtaket gjelder: " + period(o.Decision.ValidFrom, o.Decision.ValidTo),
		"",
		"Avlastningen er gratis for familien, også mat, ledsager og transport.",
		"Oppstart avtales med familien og skal være senest fire måneder etter at den siste parten har signert. Fristen flyttes ikke om den faller på en helg eller helligdag.",
		"Sykdom og ferier er ikke grunn til å avlyse.",
		"Avropet kan ikke overdras til en annen leverandør.",
		"",
	}
	return CallOff{Text: strings.Join(lines, "\n")}
}

// Version is the SHA-256 of the text in lower-case hexadecimal: what a signature signs.
func (c CallOff) Version() string {
	sum := sha256.Sum256([]byte(c.Text))
	return hex.EncodeToString(sum[:])
}

//nolint:gochecknoglobals // names in the text
var transportNames = map[orders.TransportKind]string{
	orders.TransportMunicipal: "kommunal transport",
	orders.TransportTaxi:      "drosje",
	orders.TransportSchool:    "skoleskyss",
	orders.TransportPaidByKm:  "familien kjører og får kilometergodtgjørelse",
	orders.TransportNotNeeded: "ikke behov",
}

func lotName(lot providers.Lot) string {
	if lot == providers.GroupRespite {
		return "gruppeavlastning"
	}
	return "boligavlastning"
}

func volume(v orders.Volume) string {
	var parts []string
	for _, p := range []struct {
		count     *int
		one, many string
	}{
		{v.WeekendsPerMonth, "helg per måned", "helger per måned"},
		{v.HolidayDaysPerYear, "feriedøgn per år", "feriedøgn per år"},
		{v.NightsPerMonth, "døgn per måned", "døgn per måned"},
		{v.DayStaysPerMonth, "dagopphold per måned", "dagopphold per måned"},
		{v.EveningStaysPerMonth, "kveldsopphold per måned", "kveldsopphold per måned"},
	} {
		switch {
		case p.count == nil || *p.count <= 0:
		case *p.count == 1:
			parts = append(parts, "1 "+p.one)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", *p.count, p.many))
		}
	}
	return strings.Join(parts, ", ")
}

func needNames(codes []string) string {
	if len(codes) == 0 {
		return "ingen særskilte"
	}
	var names []string
	for _, need := range providers.NeedCodes() {
		for _, code := range codes {
			if need.Code == code {
				names = append(names, need.NB)
			}
		}
	}
	return strings.Join(names, ", ")
}

func window(w orders.Window) string {
	if w.To.IsZero() {
		return "fra " + norwegian(w.From)
	}
	return "fra " + norwegian(w.From) + " til " + norwegian(w.To)
}

func period(from, to calendar.Date) string {
	if to.IsZero() {
		return "fra " + norwegian(from) + ", uten sluttdato"
	}
	return "fra " + norwegian(from) + " til og med " + norwegian(to)
}

func norwegian(d calendar.Date) string {
	if d.IsZero() {
		return "ikke oppgitt"
	}
	return fmt.Sprintf("%02d.%02d.%04d", d.Day(), int(d.Month()), d.Year())
}
