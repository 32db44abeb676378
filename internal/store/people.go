package store

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

type accountRow struct {
	ID, Login, Name string
	Role            identity.Role
	PartyID         string
	PasswordHash    string
	Active          bool
	Epoch           int64
	Version         int64
	Email, Language string
	Phone           string
}

// TableName names the table for GORM.
func (accountRow) TableName() string { return "accounts" }

// accountLineRow is an account with what the list of its party's people counts.
type accountLineRow struct {
	Account   accountRow `gorm:"embedded"`
	OpenCases int
}

// TableName names the table for GORM.
func (accountLineRow) TableName() string { return "accounts" }

func (r accountLineRow) line() (market.AccountLine, error) {
	return market.AccountLine{Account: identity.Account(r.Account), OpenCases: r.OpenCases}, nil
}

func (r accountRow) account() (identity.Account, error) { return identity.Account(r), nil }

// Account implements [market.Reader].
func (q queries) Account(ctx context.Context, id string) (identity.Account, error) {
	row, err := take[accountRow](q.on(ctx).Where("id = ?", id))
	return identity.Account(row), err
}

// AccountByLogin implements [market.Reader].
func (q queries) AccountByLogin(ctx context.Context, login string) (identity.Account, error) {
	row, err := take[accountRow](q.on(ctx).Where("login = ?", login))
	return identity.Account(row), err
}

// AccountsByID implements [market.Reader].
func (q queries) AccountsByID(ctx context.Context, ids []string) ([]identity.Account, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var rows []accountRow
	if err := q.on(ctx).Where("id IN ?", ids).Order("id").Find(&rows).Error; err != nil {
		return nil, fault(err)
	}
	return mapped(rows, accountRow.account)
}

// Accounts implements [market.Reader]. The cursor is the last item's login.
func (q queries) Accounts(ctx context.Context, partyID string, page market.Page) ([]market.AccountLine, error) {
	var rows []accountLineRow
	query := q.on(ctx).Select("accounts.*, "+openCases+" AS open_cases").
		Where("party_id = ? AND login > ?", partyID, page.After).Order("login").Limit(page.Limit)
	if err := query.Find(&rows).Error; err != nil {
		return nil, fault(err)
	}
	return mapped(rows, accountLineRow.line)
}

// openCases counts the open cases of the account in the row, which has the party's number for a district's.
const openCases = `(SELECT count(*) FROM orders o
WHERE o.district_id = accounts.party_id AND o.caseworker_id = accounts.id AND o.state NOT IN ('ended', 'withdrawn'))`

// OpenCases implements [market.Reader].
func (q queries) OpenCases(ctx context.Context, accountID string) (count int, err error) {
	err = each(q.on(ctx), []any{&count}, func() error { return nil }, "SELECT "+openCases+" FROM accounts WHERE id = ?", accountID)
	return count, err
}

// Caseworkers implements [market.Reader]. The cursor is [market.After] of the last item's name and id.
func (q queries) Caseworkers(ctx context.Context, districtID string, page market.Page) ([]identity.Account, error) {
	var rows []accountRow
	name, id := page.Keys()
	query := q.on(ctx).Where("party_id = ? AND active AND role IN ? AND (name, id) > (?, ?)",
		districtID, []identity.Role{identity.Caseworker, identity.DistrictManager}, name, id).Order("name, id").Limit(page.Limit)
	if err := query.Find(&rows).Error; err != nil {
		return nil, fault(err)
	}
	return mapped(rows, accountRow.account)
}

// Caller implements [market.Reader] with one statement, which every request with a token makes. Without a session
// signedIn is false.
func (q queries) Caller(ctx context.Context, accountID, sessionID string) (identity.Account, bool, error) {
	var a identity.Account
	var signedIn, found bool
	err := each(q.on(ctx),
		[]any{&a.ID, &a.Login, &a.Name, &a.Role, &a.PartyID, &a.PasswordHash, &a.Active, &a.Epoch, &a.Version, &a.Email, &a.Language, &a.Phone, &signedIn},
		func() error { found = true; return nil },
		`SELECT a.id, a.login, a.name, a.role, a.party_id, a.password_hash, a.active, a.epoch, a.version, a.email, a.language, a.phone,
EXISTS (SELECT 1 FROM sessions s WHERE s.id = ? AND s.account_id = a.id AND NOT s.revoked)
FROM accounts a WHERE a.id = ?`, sessionID, accountID)
	if err == nil && !found {
		err = orders.ErrNotFound
	}
	return a, signedIn, err
}

// InsertAccount implements [market.Tx]; [market.ErrTaken] when the login is in use.
func (t *tx) InsertAccount(ctx context.Context, a identity.Account) error {
	return taken(t.create(ctx, (*accountRow)(&a)))
}

// AccountForChange implements [market.Tx].
func (t *tx) AccountForChange(ctx context.Context, id string) (identity.Account, error) {
	row, err := take[accountRow](locked(t.on(ctx)).Where("id = ?", id))
	return identity.Account(row), err
}

// ActsElsewhere implements [market.Tx].
func (t *tx) ActsElsewhere(ctx context.Context, accountID, districtID string, today calendar.Date) (acts bool, err error) {
	err = each(t.on(ctx), []any{&acts}, func() error { return nil }, `SELECT EXISTS (SELECT 1 FROM representatives s
JOIN orders o ON o.district_id = s.district_id AND o.id = s.order_id
WHERE s.account_id = ? AND s.district_id <> ? AND o.published_on IS NOT NULL
AND (s.valid_to IS NULL OR s.valid_to >= ?) AND (s.ground <> 'parent' OR o.birth_date > ?))`,
		accountID, districtID, today, lastAdultBirth(today))
	return acts, err
}

// SaveAccount implements [market.Tx]. The stored version is read + 1.
func (t *tx) SaveAccount(ctx context.Context, a identity.Account, read int64) error {
	return taken(t.one(ctx, orders.ErrVersionConflict, `UPDATE accounts SET login = ?, name = ?, role = ?, party_id = ?,
password_hash = ?, active = ?, epoch = ?, version = ?, email = ?, language = ?, phone = ? WHERE id = ? AND version = ?`,
		a.Login, a.Name, a.Role, a.PartyID, a.PasswordHash, a.Active, a.Epoch, read+1, a.Email, a.Language, a.Phone, a.ID, read))
}
