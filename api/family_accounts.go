package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
)

// FamilyAccount is an account that an order can name as a representative. How to reach the person is not told: that is theirs.
type FamilyAccount struct {
	ID    string `json:"id" validate:"required" format:"uuid"`
	Login string `json:"login" validate:"required"`
	Name  string `json:"name" validate:"required"`
} //	@name	FamilyAccount

// NewFamilyAccount is the body of a new account for a guardian.
type NewFamilyAccount struct {
	Login    string `json:"login" validate:"required"`
	Name     string `json:"name" validate:"required"`
	Password string `json:"password" validate:"required" text:"raw"`

	Email Maybe[string] `json:"email" swaggertype:"string" extensions:"x-nullable" text:"max=254"`
	Phone Maybe[string] `json:"phone" swaggertype:"string" extensions:"x-nullable" text:"max=30"`
} //	@name	NewFamilyAccount

// findFamilyAccount finds a guardian's account by its whole login.
//
//	@Summary		Which account does this guardian have?
//	@Description	The login must be whole, in whatever case; the list has the one account, or nothing.
//	@ID				find_family_account
//	@Tags			accounts
//	@Produce		json
//	@Param			login	query		string	true	"the whole login"
//	@Success		200		{object}	List[FamilyAccount]
//	@Router			/v1/family-accounts [get]
func (s *server) findFamilyAccount(c echo.Context) error {
	query, err := queryOf(c, "login")
	if err != nil {
		return err
	}
	if query.Get("login") == "" {
		return badParameter("login", "required")
	}
	account, found, err := s.Market.FindFamilyAccount(ctx(c), query.Get("login"))
	if err != nil {
		return err
	}
	list := List[FamilyAccount]{Items: []FamilyAccount{}}
	if found {
		list.Items = append(list.Items, familyAccountOf(account))
	}
	return write(c, http.StatusOK, list)
}

// addFamilyAccount makes an account for a guardian.
//
//	@Summary	Give a guardian an account
//	@ID			add_family_account
//	@Tags		accounts
//	@Accept		json
//	@Produce	json
//	@Param		body	body		NewFamilyAccount	true	"the account"
//	@Success	201		{object}	FamilyAccount
//	@Router		/v1/family-accounts [post]
func (s *server) addFamilyAccount(c echo.Context) error {
	in, err := decode[NewFamilyAccount](c)
	if err != nil {
		return err
	}
	account, err := s.Market.AddFamilyAccount(ctx(c), actor(c), market.NewAccount{
		Login: in.Login, Name: in.Name, Password: *hashedPassword(c), Email: in.Email.Value, Phone: in.Phone.Value,
	})
	if err != nil {
		return err
	}
	return write(c, http.StatusCreated, familyAccountOf(account))
}

// hashNewFamilyAccount hashes the password of a new account, if its body can be read.
func (s *server) hashNewFamilyAccount(c echo.Context) {
	if in, err := decode[NewFamilyAccount](c); err == nil {
		c.Set(passwordKey, s.Market.NewPassword(ctx(c), in.Password))
	}
}

// GivenPassword is the body of another password for somebody of the family.
type GivenPassword struct {
	AccountID string `json:"account_id" text:"max=100" validate:"required"`
	Password  string `json:"password" validate:"required" text:"raw"`
} //	@name	GivenPassword

// givePassword gives somebody of the family another password.
//
//	@Summary		Give somebody of the family another password
//	@Description	For a representative of the case who has forgotten it, and who acts in no other district's case. Every session of the account ends, and the family is told. It changes nothing that was read, so it needs no If-Match.
//	@ID				give_password
//	@Tags			accounts
//	@Accept			json
//	@Produce		json
//	@Param			id		path		string			true	"The order"
//	@Param			body	body		GivenPassword	true	"Whose password, and the new one"
//	@Success		200		{object}	FamilyAccount
//	@Router			/v1/orders/{id}/password [post]
func (s *server) givePassword(c echo.Context) error {
	in, shape := decode[GivenPassword](c)
	account, err := s.Market.GivePassword(ctx(c), actor(c), change(c, shape), in.AccountID, *hashedPassword(c))
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, familyAccountOf(account))
}

// hashGivenPassword hashes the password of the family's, if its body can be read.
func (s *server) hashGivenPassword(c echo.Context) {
	if in, err := decode[GivenPassword](c); err == nil {
		c.Set(passwordKey, s.Market.NewPassword(ctx(c), in.Password))
	}
}

func familyAccountOf(a identity.Account) FamilyAccount {
	return FamilyAccount{ID: a.ID, Login: a.Login, Name: a.Name}
}
