package api

import (
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// NeutralList is every offer that the family may choose, in an order that favours nobody (R16).
type NeutralList struct {
	Items []ListedOffer `json:"items" validate:"required"`
	// OrderIs tells how the items are sorted: never by anybody's preference.
	OrderIs string        `json:"order_is" validate:"required" enums:"neutral"`
	Today   calendar.Date `json:"today" validate:"required" format:"date"`
} //	@name	NeutralList

// ListedOffer is one offer in the family's list. fit tells what may not suit, and neither hides nor blocks; full tells that
// no place is free, never how many there are; earlier_conclusion is why it was found not suitable in this case before, and
// earlier_conclusion_on the day of that, null without one.
type ListedOffer struct {
	OfferShown
	Statement Statement `json:"statement" validate:"required"`
	Full      bool      `json:"full" validate:"required"`
	Fit       []string  `json:"fit" validate:"required"`

	EarlierConclusion   *string       `json:"earlier_conclusion" validate:"required" extensions:"x-nullable" enums:"competence,premises,safety,group_fit,conflict_of_interest"`
	EarlierConclusionOn calendar.Date `json:"earlier_conclusion_on" validate:"required" format:"date" extensions:"x-nullable"`
} //	@name	ListedOffer

// OfferShown is what an offer is, in fixed fields, so that offers can be compared.
type OfferShown struct {
	OfferID            string       `json:"offer_id" validate:"required" format:"uuid"`
	ProviderID         string       `json:"provider_id" validate:"required" format:"uuid"`
	ProviderName       string       `json:"provider_name" validate:"required"`
	OrganisationNumber string       `json:"organisation_number" validate:"required"`
	Lot                string       `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	Location           Location     `json:"location" validate:"required"`
	AgeFrom            int          `json:"age_from" validate:"required"`
	AgeTo              int          `json:"age_to" validate:"required"`
	GroupFrom          int          `json:"group_from" validate:"required"`
	GroupTo            int          `json:"group_to" validate:"required"`
	Services           []string     `json:"services" validate:"required"`
	Needs              []string     `json:"needs" validate:"required"`
	Traits             []string     `json:"traits" validate:"required"`
	Days               string       `json:"days" validate:"required" enums:"weekends_and_holidays,all_nights"`
	Phone              *string      `json:"phone" validate:"required" extensions:"x-nullable"`
	Email              *string      `json:"email" validate:"required" extensions:"x-nullable"`
	Descriptions       Descriptions `json:"descriptions" validate:"required"`
}

// shownOffer shows an offer without any count.
func shownOffer(o providers.Offer, providerName, organisationNumber string) OfferShown {
	facts := offerOf(o, providerName, "")
	return OfferShown{
		OfferID: facts.ID, ProviderID: facts.ProviderID, ProviderName: facts.ProviderName, OrganisationNumber: organisationNumber,
		Lot: facts.Lot, Location: facts.Location, AgeFrom: facts.AgeFrom, AgeTo: facts.AgeTo, GroupFrom: facts.GroupFrom,
		GroupTo: facts.GroupTo, Services: facts.Services, Needs: facts.Needs, Traits: facts.Traits, Days: facts.Days,
		Phone: facts.Phone, Email: facts.Email, Descriptions: facts.Descriptions,
	}
}

func listedOffer(shown market.ShownOffer, today calendar.Date) ListedOffer {
	return ListedOffer{
		OfferShown: shownOffer(shown.Offer, shown.ProviderName, shown.OrganisationNumber),
		Statement:  offerOf(shown.Offer, shown.ProviderName, providers.Date(today.String())).Statement,
		Full:       shown.Full(), Fit: listOf(shown.Fit), EarlierConclusion: orNull(shown.Earlier), EarlierConclusionOn: shown.EarlierOn,
	}
}

// listOffers gives the neutral list of a case.
//
//	@Summary		The family's list of offers
//	@Description	Every offer with a countersigned place on an agreement in force for lot and district, full ones too, in the order that is the same at every load (R16). The family's first look is recorded once (R21). Accept chooses JSON, or while a choice can be made the list with an empty form to sign, as PDF or as HTML; on paper the day the district printed it is the first look.
//	@ID				list_offers
//	@Tags			choice
//	@Produce		json,application/pdf,html
//	@Param			id		path		string	true	"The order"
//	@Param			compare	query		string	false	"Only these offers of the list: ids with commas between them; never on paper"
//	@Param			lang	query		string	false	"The language of PDF and HTML; else Accept-Language decides"	Enums(nb, nn, en)
//	@Success		200		{object}	NeutralList
//	@Router			/v1/orders/{id}/offers [get]
func (s *server) listOffers(c echo.Context) error {
	want := wanted(c, "compare")
	if want.onPaper() {
		paper, err := s.Market.PrintOverview(ctx(c), actor(c), c.Param("id"), want.lang, want.shape)
		return s.hand(c, want, paper, err)
	}
	compare, shape := comparison(want)
	offers, err := s.Market.ListOffers(ctx(c), actor(c), c.Param("id"), compare, shape)
	if err != nil {
		return err
	}
	if err := allListed(compare, offers.Items); err != nil {
		return err
	}
	list := NeutralList{Items: make([]ListedOffer, 0, len(offers.Items)), OrderIs: "neutral", Today: offers.Today}
	for _, shown := range offers.Items {
		list.Items = append(list.Items, listedOffer(shown, offers.Today))
	}
	return write(c, http.StatusOK, list)
}

// comparison reads which offers of the list are asked for; nil is all of them.
func comparison(want wish) ([]string, error) {
	if want.shape != nil || !want.query.Has("compare") {
		return nil, want.shape
	}
	ids := strings.Split(want.query.Get("compare"), ",")
	if len(ids) > maxLimit {
		return nil, badParameter("compare", "too_many")
	}
	if !allIDs(ids) {
		return nil, badParameter("compare", "unknown_value")
	}
	return ids, nil
}

// allListed refuses a comparison with what is not on the list: left out in silence, it would look as if it had been compared.
func allListed(compare []string, items []market.ShownOffer) error {
	for _, id := range compare {
		if !slices.ContainsFunc(items, func(shown market.ShownOffer) bool { return shown.ID == id }) {
			return badParameter("compare", "unknown_offer")
		}
	}
	return nil
}
