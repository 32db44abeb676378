package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// List is a whole reference list.
type List[T any] struct {
	Items []T `json:"items" validate:"required"`
}

// Reason is one of the few reasons that may be given against an offer (R24), and the roles that may give it.
type Reason struct {
	Code    string   `json:"code" validate:"required" enums:"competence,premises,safety,group_fit,conflict_of_interest"`
	LabelNB string   `json:"label_nb" validate:"required"`
	LabelNN string   `json:"label_nn" validate:"required"`
	LabelEN string   `json:"label_en" validate:"required"`
	Roles   []string `json:"roles" validate:"required"`
} //	@name	Reason

// Need is a code of the catalogue: one of the twelve services of R36, a need, or a trait of a place.
type Need struct {
	Code    string `json:"code" validate:"required"`
	Kind    string `json:"kind" validate:"required" enums:"service,need,trait"`
	LabelNB string `json:"label_nb" validate:"required"`
	LabelNN string `json:"label_nn" validate:"required"`
	LabelEN string `json:"label_en" validate:"required"`
} //	@name	Need

// District is a district and how to reach it.
type District struct {
	Number   string  `json:"number" validate:"required"`
	Name     string  `json:"name" validate:"required"`
	Address  string  `json:"address" validate:"required"`
	Postcode string  `json:"postcode" validate:"required"`
	City     string  `json:"city" validate:"required"`
	Phone    *string `json:"phone" validate:"required" extensions:"x-nullable"`
	Email    *string `json:"email" validate:"required" extensions:"x-nullable"`
} //	@name	District

// Lot is a lot of the agreement, and the days it covers.
type Lot struct {
	Code    string `json:"code" validate:"required" enums:"group_respite,residential_respite"`
	LabelNB string `json:"label_nb" validate:"required"`
	LabelNN string `json:"label_nn" validate:"required"`
	LabelEN string `json:"label_en" validate:"required"`
	Days    string `json:"days" validate:"required" enums:"weekends_and_holidays,all_nights"`
} //	@name	Lot

// Holiday is a holiday period of the municipality's calendar; both days are part of it.
type Holiday struct {
	From   calendar.Date `json:"from" validate:"required" format:"date"`
	To     calendar.Date `json:"to" validate:"required" format:"date"`
	NameNB string        `json:"name_nb" validate:"required"`
	NameNN string        `json:"name_nn" validate:"required"`
	NameEN string        `json:"name_en" validate:"required"`
} //	@name	Holiday

// listReasons lists the reasons of R24.
//
//	@Summary	The reasons that may be given against an offer
//	@ID			list_reasons
//	@Tags		reference
//	@Produce	json
//	@Success	200	{object}	List[Reason]
//	@Router		/v1/reference/reasons [get]
func (s *server) listReasons(c echo.Context) error {
	return reference(c, orders.ReasonCodes(), func(code orders.ReasonCode) Reason {
		label := reasonLabels[code]
		return Reason{Code: string(code), LabelNB: label.nb, LabelNN: label.nn, LabelEN: label.en, Roles: reasonGivers()}
	})
}

// reasonGivers are the roles that conclude or decline, as the policy has it.
func reasonGivers() []string {
	var roles []identity.Role
	roles = append(roles, policy.RolesFor(policy.Conclude)...)
	return listOf(append(roles, policy.RolesFor(policy.AnswerAssignment)...))
}

// listNeeds lists the catalogue of services, needs and traits.
//
//	@Summary	The services, needs and traits that offers and orders name
//	@ID			list_needs
//	@Tags		reference
//	@Produce	json
//	@Success	200	{object}	List[Need]
//	@Router		/v1/reference/needs [get]
func (s *server) listNeeds(c echo.Context) error {
	return reference(c, providers.NeedCodes(), func(n providers.NeedCode) Need {
		return Need{Code: n.Code, Kind: string(n.Kind), LabelNB: n.NB, LabelNN: n.NN, LabelEN: n.EN}
	})
}

// listLots lists the lots.
//
//	@Summary	The lots of the framework agreement
//	@ID			list_lots
//	@Tags		reference
//	@Produce	json
//	@Success	200	{object}	List[Lot]
//	@Router		/v1/reference/lots [get]
func (s *server) listLots(c echo.Context) error {
	return reference(c, []Lot{
		{string(providers.GroupRespite), "Gruppeavlastning", "Gruppeavlasting", "Group respite", providers.DaysOf(providers.GroupRespite)},
		{string(providers.ResidentialRespite), "Boligavlastning", "Bustadavlasting", "Residential respite", providers.DaysOf(providers.ResidentialRespite)},
	}, func(l Lot) Lot { return l })
}

// listDistricts lists the districts.
//
//	@Summary	The districts and how to reach them
//	@ID			list_districts
//	@Tags		reference
//	@Produce	json
//	@Success	200	{object}	List[District]
//	@Router		/v1/reference/districts [get]
func (s *server) listDistricts(c echo.Context) error {
	list, err := s.Market.Districts(ctx(c))
	if err != nil {
		return err
	}
	return reference(c, list, func(d providers.District) District {
		return District{
			Number: d.Number, Name: d.Name, Address: d.Address, Postcode: d.Postcode, City: d.City,
			Phone: orNull(d.Phone), Email: orNull(d.Email),
		}
	})
}

// listHolidays lists the holiday periods.
//
//	@Summary	The holiday periods of the municipality
//	@ID			list_holidays
//	@Tags		reference
//	@Produce	json
//	@Success	200	{object}	List[Holiday]
//	@Router		/v1/reference/holidays [get]
func (s *server) listHolidays(c echo.Context) error {
	list, err := s.Market.Holidays(ctx(c))
	if err != nil {
		return err
	}
	return reference(c, list, func(p calendar.Period) Holiday {
		return Holiday{From: p.From, To: p.To, NameNB: p.NameNB, NameNN: p.NameNN, NameEN: p.NameEN}
	})
}

// reference writes a whole list, which anybody may keep for a while.
func reference[T, V any](c echo.Context, items []T, show func(T) V) error {
	if _, err := queryOf(c); err != nil {
		return err
	}
	list := List[V]{Items: make([]V, 0, len(items))}
	for _, item := range items {
		list.Items = append(list.Items, show(item))
	}
	c.Response().Header().Set("Cache-Control", "public, max-age=300")
	return write(c, http.StatusOK, list)
}
