package api

import (
	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// OfferChange is the body of a change of facts; fields that are absent stay. The location's name and the lot are what
// makes an offer the same offer, so they are not here.
type OfferChange struct {
	Location     *LocationChange     `json:"location"`
	AgeFrom      *int                `json:"age_from"`
	AgeTo        *int                `json:"age_to"`
	GroupFrom    *int                `json:"group_from"`
	GroupTo      *int                `json:"group_to"`
	Services     *[]string           `json:"services"`
	Needs        *[]string           `json:"needs"`
	Traits       *[]string           `json:"traits"`
	Phone        Maybe[string]       `json:"phone" swaggertype:"string" extensions:"x-nullable"`
	Email        Maybe[string]       `json:"email" swaggertype:"string" extensions:"x-nullable"`
	Descriptions *DescriptionsChange `json:"descriptions"`
} //	@name	OfferChange

// LocationChange is what may change about a location.
type LocationChange struct {
	Address  *string `json:"address"`
	Postcode *string `json:"postcode"`
	City     *string `json:"city"`
	Area     *string `json:"area"`
	InOslo   *bool   `json:"in_oslo"`
} //	@name	LocationChange

// DescriptionsChange is what may change about the provider's own words: a language that is absent stays, null empties it.
type DescriptionsChange struct {
	NB Maybe[string] `json:"nb" swaggertype:"string" extensions:"x-nullable" text:"lines,max=2000"`
	NN Maybe[string] `json:"nn" swaggertype:"string" extensions:"x-nullable" text:"lines,max=2000"`
	EN Maybe[string] `json:"en" swaggertype:"string" extensions:"x-nullable" text:"lines,max=2000"`
} //	@name	DescriptionsChange

// CapacityBody is the body of a provider's word on its places.
type CapacityBody struct {
	Places          *int           `json:"places" validate:"required"`
	FilledElsewhere *int           `json:"filled_elsewhere" validate:"required"`
	Statement       *StatementBody `json:"statement" extensions:"x-nullable"`
} //	@name	CapacityBody

// StatementBody is what a provider says about its capacity.
type StatementBody struct {
	Value         string         `json:"value" validate:"required" enums:"has_capacity,waitlist,needs_assessment,no_capacity"`
	EarliestStart providers.Date `json:"earliest_start" swaggertype:"string" format:"date" extensions:"x-nullable"`
	ValidUntil    providers.Date `json:"valid_until" swaggertype:"string" format:"date" extensions:"x-nullable"`
} //	@name	StatementBody

// reviseOffer changes the facts of the caller's own offer.
//
//	@Summary	Keep my offer's facts current
//	@ID			revise_offer
//	@Tags		register
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string		true	"offer"
//	@Param		If-Match	header		string		true	"the ETag read"
//	@Param		body		body		OfferChange	true	"what changes"
//	@Success	200			{object}	OwnOffer
//	@Router		/v1/offers/{id} [patch]
func (s *server) reviseOffer(c echo.Context) error {
	in, shape := decode[OfferChange](c)
	offer, err := s.Market.ReviseOffer(ctx(c), actor(c), change(c, shape), in.apply)
	if err != nil {
		return err
	}
	return s.offerAnswer(c, offer)
}

func (f OfferChange) apply(o *providers.Offer) {
	if f.Location != nil {
		f.Location.apply(&o.Location)
	}
	put(&o.AgeFrom, f.AgeFrom)
	put(&o.AgeTo, f.AgeTo)
	put(&o.GroupFrom, f.GroupFrom)
	put(&o.GroupTo, f.GroupTo)
	put(&o.Services, f.Services)
	put(&o.Needs, f.Needs)
	put(&o.Traits, f.Traits)
	o.Phone, o.Email = f.Phone.Or(o.Phone), f.Email.Or(o.Email)
	if d := f.Descriptions; d != nil {
		o.DescriptionNB, o.DescriptionNN, o.DescriptionEN = d.NB.Or(o.DescriptionNB), d.NN.Or(o.DescriptionNN), d.EN.Or(o.DescriptionEN)
	}
}

func (f LocationChange) apply(l *providers.Location) {
	put(&l.Address, f.Address)
	put(&l.Postcode, f.Postcode)
	put(&l.City, f.City)
	put(&l.Area, f.Area)
	put(&l.InOslo, f.InOslo)
}

// setCapacity records the provider's word on its places; what becomes free goes to who waits the longest.
//
//	@Summary	Keep my offer's places and statement current
//	@ID			set_capacity
//	@Tags		register
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"offer"
//	@Param		If-Match	header		string			true	"the ETag read"
//	@Param		body		body		CapacityBody	true	"places, how many are filled elsewhere, statement"
//	@Success	200			{object}	OwnOffer
//	@Router		/v1/offers/{id}/capacity [put]
func (s *server) setCapacity(c echo.Context) error {
	in, shape := decode[CapacityBody](c)
	capacity := market.Capacity{Places: in.Places, FilledElsewhere: in.FilledElsewhere}
	if said := in.Statement; said != nil {
		capacity.Statement = &providers.Statement{
			Value: providers.StatementValue(said.Value), EarliestStart: said.EarliestStart, ValidUntil: said.ValidUntil,
		}
	}
	offer, err := s.Market.SetCapacity(ctx(c), actor(c), change(c, shape), capacity)
	if err != nil {
		return err
	}
	return s.offerAnswer(c, offer)
}

// put replaces a value by one that is given.
func put[T any](into, value *T) {
	if value != nil {
		*into = *value
	}
}
