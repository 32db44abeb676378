package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// Provider is an organisation in the public register, with its offers.
type Provider struct {
	ID                 string  `json:"id" validate:"required" format:"uuid"`
	OrganisationNumber string  `json:"organisation_number" validate:"required"`
	Name               string  `json:"name" validate:"required"`
	Offers             []Offer `json:"offers" validate:"required"`
} //	@name	Provider

// Offer is one provider's service at one location in one lot. Capacity is shown to its own provider alone, else null:
// public pages show the statement and its date, never counts.
type Offer struct {
	ID           string       `json:"id" validate:"required" format:"uuid"`
	ProviderID   string       `json:"provider_id" validate:"required" format:"uuid"`
	ProviderName string       `json:"provider_name" validate:"required"`
	Lot          string       `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	Location     Location     `json:"location" validate:"required"`
	AgeFrom      int          `json:"age_from" validate:"required"`
	AgeTo        int          `json:"age_to" validate:"required"`
	GroupFrom    int          `json:"group_from" validate:"required"`
	GroupTo      int          `json:"group_to" validate:"required"`
	Services     []string     `json:"services" validate:"required"`
	Needs        []string     `json:"needs" validate:"required"`
	Traits       []string     `json:"traits" validate:"required"`
	Days         string       `json:"days" validate:"required" enums:"weekends_and_holidays,all_nights"`
	Phone        *string      `json:"phone" validate:"required" extensions:"x-nullable"`
	Email        *string      `json:"email" validate:"required" extensions:"x-nullable"`
	Descriptions Descriptions `json:"descriptions" validate:"required"`
	Statement    Statement    `json:"statement" validate:"required"`
	Version      int64        `json:"version" validate:"required"`
} //	@name	Offer

// OwnOffer is an offer as it is read alone. Its provider also sees its capacity and its own last word; to all others both are null.
type OwnOffer struct {
	Offer
	Capacity *Capacity `json:"capacity" validate:"required" extensions:"x-nullable"`
	// Stated is null as long as nothing has been said.
	Stated *Stated `json:"stated" validate:"required" extensions:"x-nullable"`
} //	@name	OwnOffer

// Descriptions is the provider's own words in the three languages, null where it has given none.
type Descriptions struct {
	NB *string `json:"nb" validate:"required" extensions:"x-nullable"`
	NN *string `json:"nn" validate:"required" extensions:"x-nullable"`
	EN *string `json:"en" validate:"required" extensions:"x-nullable"`
} //	@name	Descriptions

// Location is where the service is given.
type Location struct {
	Name     string `json:"name" validate:"required"`
	Address  string `json:"address" validate:"required"`
	Postcode string `json:"postcode" validate:"required"`
	City     string `json:"city" validate:"required"`
	Area     string `json:"area" validate:"required"`
	InOslo   bool   `json:"in_oslo" validate:"required"`
} //	@name	Location

// Statement is the provider's own word on its capacity: it informs and never blocks. After valid_until it is unknown.
type Statement struct {
	Value         string  `json:"value" validate:"required" enums:"has_capacity,waitlist,needs_assessment,no_capacity,unknown"`
	EarliestStart *string `json:"earliest_start" validate:"required" extensions:"x-nullable" format:"date"`
	ValidUntil    *string `json:"valid_until" validate:"required" extensions:"x-nullable" format:"date"`
	GivenOn       *string `json:"given_on" validate:"required" extensions:"x-nullable" format:"date"`
} //	@name	Statement

// Stated is what the provider said last, also after its last day: a provider that has been away can say the same again.
type Stated struct {
	Value         string  `json:"value" validate:"required" enums:"has_capacity,waitlist,needs_assessment,no_capacity"`
	EarliestStart *string `json:"earliest_start" validate:"required" extensions:"x-nullable" format:"date"`
	ValidUntil    *string `json:"valid_until" validate:"required" extensions:"x-nullable" format:"date"`
	GivenOn       *string `json:"given_on" validate:"required" extensions:"x-nullable" format:"date"`
} //	@name	Stated

// Capacity is what an offer has of places: free = places − filled_elsewhere − held.
type Capacity struct {
	Places          int `json:"places" validate:"required"`
	FilledElsewhere int `json:"filled_elsewhere" validate:"required"`
	Held            int `json:"held" validate:"required"`
	Free            int `json:"free" validate:"required"`
} //	@name	Capacity

// listProviders lists the public register.
//
//	@Summary	The providers of the register, with their offers
//	@ID			list_providers
//	@Tags		register
//	@Produce	json
//	@Param		lot			query		string	false	"lot"	Enums(group_respite, residential_respite)
//	@Param		district	query		string	false	"district number: offers on an agreement in force for it"
//	@Param		need		query		string	false	"code of a need that the offer meets"
//	@Param		text		query		string	false	"words in names and descriptions"
//	@Param		limit		query		int		false	"1–100, else 20"
//	@Param		after		query		string	false	"next of the page before"
//	@Success	200			{object}	Page[Provider]
//	@Router		/v1/providers [get]
func (s *server) listProviders(c echo.Context) error {
	page, query, err := pageAnd(c, "lot", "district", "need", "text")
	if err != nil {
		return err
	}
	filter := market.OfferFilter{
		Lot: providers.Lot(query.Get("lot")), District: query.Get("district"), Need: query.Get("need"), Text: query.Get("text"),
	}
	if filter.Lot != "" && !filter.Lot.Valid() {
		return badParameter("lot", "unknown_value")
	}
	if filter.Need != "" && !providers.ValidNeed(filter.Need) {
		return badParameter("need", "unknown_value")
	}
	list, err := s.Market.ListProviders(ctx(c), filter, page)
	if err != nil {
		return err
	}
	cursor := func(p market.ProviderLine) string { return market.After(p.Name, p.ID) }
	return write(c, http.StatusOK, listed(page, list, cursor, s.providerOf))
}

// readProvider reads one provider.
//
//	@Summary		One provider with its offers
//	@Description	Its offers that the public list shows: those with a countersigned place on an agreement in force. Read by itself, all.
//	@ID				read_provider
//	@Tags			register
//	@Produce		json
//	@Param			id	path		string	true	"provider"
//	@Success		200	{object}	Provider
//	@Router			/v1/providers/{id} [get]
func (s *server) readProvider(c echo.Context) error {
	line, err := s.Market.ReadProvider(ctx(c), actor(c), c.Param("id"))
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, s.providerOf(line))
}

// readOffer reads one offer.
//
//	@Summary	One offer; its own provider also sees its capacity and its own last word
//	@ID			read_offer
//	@Tags		register
//	@Produce	json
//	@Param		id	path		string	true	"offer"
//	@Success	200	{object}	OwnOffer
//	@Router		/v1/offers/{id} [get]
func (s *server) readOffer(c echo.Context) error {
	listed, err := s.Market.ReadOffer(ctx(c), c.Param("id"))
	if err != nil {
		return err
	}
	return s.offerAnswer(c, listed)
}

func (s *server) offerAnswer(c echo.Context, o market.ListedOffer) error {
	body := OwnOffer{Offer: offerOf(o.Offer, o.ProviderName, s.today())}
	if actor(c).PartyID == o.ProviderID {
		body.Capacity = &Capacity{Places: o.Places, FilledElsewhere: o.FilledElsewhere, Held: o.Held, Free: o.Free()}
		body.Stated = statedOf(o.Statement)
	}
	return answer(c, http.StatusOK, o.Version, body)
}

// statedOf shows a statement as it was given, whatever the day; nil when it says nothing.
func statedOf(said providers.Statement) *Stated {
	if said.Value == "" || said.Value == providers.Unknown {
		return nil
	}
	return &Stated{
		Value: string(said.Value), EarliestStart: orNull(string(said.EarliestStart)),
		ValidUntil: orNull(string(said.ValidUntil)), GivenOn: orNull(string(said.GivenOn)),
	}
}

func (s *server) today() providers.Date { return providers.Date(s.Market.Today().String()) }

func (s *server) providerOf(line market.ProviderLine) Provider {
	p := Provider{ID: line.ID, OrganisationNumber: line.OrganisationNumber, Name: line.Name, Offers: make([]Offer, 0, len(line.Offers))}
	for _, o := range line.Offers {
		p.Offers = append(p.Offers, offerOf(o, line.Name, s.today()))
	}
	return p
}

// offerOf shows an offer without any count.
func offerOf(o providers.Offer, providerName string, today providers.Date) Offer {
	return Offer{
		ID: o.ID, ProviderID: o.ProviderID, ProviderName: providerName, Lot: string(o.Lot),
		Location: Location{
			Name: o.Location.Name, Address: o.Location.Address, Postcode: o.Location.Postcode,
			City: o.Location.City, Area: o.Location.Area, InOslo: o.Location.InOslo,
		},
		AgeFrom: o.AgeFrom, AgeTo: o.AgeTo, GroupFrom: o.GroupFrom, GroupTo: o.GroupTo,
		Services: listOf(o.Services), Needs: listOf(o.Needs), Traits: listOf(o.Traits), Days: o.Days,
		Phone: orNull(o.Phone), Email: orNull(o.Email),
		Descriptions: Descriptions{orNull(o.DescriptionNB), orNull(o.DescriptionNN), orNull(o.DescriptionEN)},
		Statement: Statement{
			Value: string(o.Statement.At(today)), EarliestStart: orNull(string(o.Statement.EarliestStart)),
			ValidUntil: orNull(string(o.Statement.ValidUntil)), GivenOn: orNull(string(o.Statement.GivenOn)),
		},
		Version: o.Version,
	}
}
