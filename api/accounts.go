package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
)

// Account is one of a party's people.
type Account struct {
	ID      string `json:"id" validate:"required" format:"uuid"`
	Login   string `json:"login" validate:"required"`
	Name    string `json:"name" validate:"required"`
	Role    string `json:"role" validate:"required" enums:"caseworker,district_manager,provider_coordinator,provider_manager,agreement_owner,auditor"`
	Active  bool   `json:"active" validate:"required"`
	Version int64  `json:"version" validate:"required"`
	// Email is where the person is told that there is a message.
	Email *string `json:"email" validate:"required" extensions:"x-nullable"`
	// Phone is where the person is called.
	Phone *string `json:"phone" validate:"required" extensions:"x-nullable"`
	// OpenCases is how many cases name the account as caseworker and are neither ended nor withdrawn.
	OpenCases int `json:"open_cases" validate:"required"`
} //	@name	Account

// NewAccount is the body of a new account.
type NewAccount struct {
	Login    string `json:"login" validate:"required"`
	Name     string `json:"name" validate:"required"`
	Role     string `json:"role" validate:"required" enums:"caseworker,district_manager,provider_coordinator,provider_manager,agreement_owner,auditor"`
	Password string `json:"password" validate:"required" text:"raw"`
	Email    string `json:"email" text:"max=254"`

	Phone Maybe[string] `json:"phone" swaggertype:"string" extensions:"x-nullable" text:"max=30"`
} //	@name	NewAccount

// AccountChange is the body of a change; fields that are absent stay.
type AccountChange struct {
	Name     *string `json:"name"`
	Role     *string `json:"role" enums:"caseworker,district_manager,provider_coordinator,provider_manager,agreement_owner,auditor"`
	Active   *bool   `json:"active"`
	Password *string `json:"password" text:"raw"`

	Email Maybe[string] `json:"email" swaggertype:"string" extensions:"x-nullable" text:"max=254"`
	Phone Maybe[string] `json:"phone" swaggertype:"string" extensions:"x-nullable" text:"max=30"`
} //	@name	AccountChange

// listAccounts lists the people of the caller's party.
//
//	@Summary	My party's people
//	@ID			list_accounts
//	@Tags		accounts
//	@Produce	json
//	@Param		limit	query		int		false	"1–100, else 20"
//	@Param		after	query		string	false	"next of the page before"
//	@Success	200		{object}	Page[Account]
//	@Router		/v1/accounts [get]
func (s *server) listAccounts(c echo.Context) error {
	page, _, err := pageAnd(c)
	if err != nil {
		return err
	}
	list, err := s.Market.ListAccounts(ctx(c), actor(c), page)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, listed(page, list, func(a market.AccountLine) string { return a.Login }, accountOf))
}

// addAccount makes an account in the caller's party.
//
//	@Summary	Give one of my people an account
//	@ID			add_account
//	@Tags		accounts
//	@Accept		json
//	@Produce	json
//	@Param		body	body		NewAccount	true	"the account"
//	@Success	201		{object}	Account
//	@Router		/v1/accounts [post]
func (s *server) addAccount(c echo.Context) error {
	in, err := decode[NewAccount](c)
	if err != nil {
		return err
	}
	account, err := s.Market.AddAccount(ctx(c), actor(c), market.NewAccount{
		Login: in.Login, Name: in.Name, Password: *hashedPassword(c), Role: identity.Role(in.Role), Email: in.Email, Phone: in.Phone.Value,
	})
	if err != nil {
		return err
	}
	return answer(c, http.StatusCreated, account.Version, accountOf(market.AccountLine{Account: account}))
}

// changeAccount changes or closes an account of the caller's party.
//
//	@Summary	Change or close an account of my people
//	@ID			change_account
//	@Tags		accounts
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"account"
//	@Param		If-Match	header		string			true	"the ETag read"
//	@Param		body		body		AccountChange	true	"what changes"
//	@Success	200			{object}	Account
//	@Router		/v1/accounts/{id} [patch]
func (s *server) changeAccount(c echo.Context) error {
	in, shape := decode[AccountChange](c)
	edit := market.AccountEdit{
		Name: in.Name, Role: as[identity.Role](in.Role), Active: in.Active, Email: in.Email.orNil(), Phone: in.Phone.orNil(),
	}
	if in.Password != nil {
		edit.Password = hashedPassword(c)
	}
	account, err := s.Market.ChangeAccount(ctx(c), actor(c), change(c, shape), edit)
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, account.Version, accountOf(account))
}

// hashNewAccount hashes the password of a new account, if its body can be read.
func (s *server) hashNewAccount(c echo.Context) {
	if in, err := decode[NewAccount](c); err == nil {
		c.Set(passwordKey, s.Market.NewPassword(ctx(c), in.Password))
	}
}

// hashAccountChange hashes the password of a change, if it has one.
func (s *server) hashAccountChange(c echo.Context) {
	if in, err := decode[AccountChange](c); err == nil && in.Password != nil {
		c.Set(passwordKey, s.Market.NewPassword(ctx(c), *in.Password))
	}
}

// hashedPassword is what the route has prepared; without it the use case refuses.
func hashedPassword(c echo.Context) *market.NewPassword {
	password, _ := c.Get(passwordKey).(market.NewPassword)
	return &password
}

func accountOf(a market.AccountLine) Account {
	return Account{
		ID: a.ID, Login: a.Login, Name: a.Name, Role: string(a.Role), Active: a.Active, Version: a.Version,
		Email: orNull(a.Email), Phone: orNull(a.Phone), OpenCases: a.OpenCases,
	}
}

// as gives a text another name for its type; nil stays nil.
func as[T ~string](text *string) *T {
	if text == nil {
		return nil
	}
	value := T(*text)
	return &value
}
