package api_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
)

// statements is the table of how many SQL statements an operation makes, the check of the caller's token included. It does
// not depend on the length of a list. A higher number needs a reason in review.
var statements = map[string]int{
	"sign_in": 3, "read_me": 3, "change_me": 3, "change_my_password": 5,
	"list_agreements": 3, "read_agreement": 3, "add_agreement": 5, "change_agreement": 10, "publish_agreement": 10,
	"list_framework_places": 5, "add_framework_place": 7, "move_framework_place": 11,
	"list_providers": 2, "read_provider": 2, "read_offer": 1, "revise_offer": 4, "set_capacity": 4,
	"export_register": 5, "list_accounts": 2, "add_account": 2, "change_account": 4,
	"list_caseworkers": 2, "find_family_account": 2, "add_family_account": 2,
	"list_reasons": 0, "list_districts": 1, "list_holidays": 1,
}

func TestEveryOperationKeepsToItsStatements(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		made := map[string]int{}
		for operation, a := range w.oneOfEach(t) {
			got, counted := w.counted(t, a.ask, a.header...)
			if got.Status >= 300 {
				t.Errorf("%s: %d %s", operation, got.Status, got.Body)
			}
			if made[operation] = counted.Count(); made[operation] != statements[operation] {
				t.Errorf("%s made %d statements, the table says %d: %q", operation, made[operation], statements[operation], counted.Texts())
			}
		}
		if missing := slices.DeleteFunc(slices.Sorted(maps.Keys(statements)), func(o string) bool { _, ok := made[o]; return ok }); len(missing) > 0 {
			t.Errorf("never counted: %v", missing)
		}
	})
}

type counting struct {
	ask    ask
	header []string
}

// oneOfEach gives one ordinary request of each operation, all possible one after the other in any order.
func (w *world) oneOfEach(t *testing.T) map[string]counting {
	t.Helper()
	offer, agreement := w.offers["solbakken home"].ID, w.agreement.ID
	draft := w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: newAgreement}).wants(t, 201)
	places := "/v1/agreements/" + draft.text("id") + "/framework-places"
	place := w.hear(t, ask{Who: "owner", Method: "POST", Path: places, Body: fmt.Sprintf(`{"provider_id":%q,"lot":"group_respite"}`, w.providerNamed("havna"))}).wants(t, 201)
	get := func(who, path string) counting { return counting{ask: ask{Who: who, Method: "GET", Path: path}} }
	return map[string]counting{
		"read_me":            get("caseworker", "/v1/me"),
		"change_me":          {ask: ask{Who: "father", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"email":"far@pusterom.example"}`}},
		"change_my_password": {ask: ask{Who: "neighbour", Method: "PUT", Path: "/v1/me/password", Body: fmt.Sprintf(`{"current":%[1]q,"password":%[1]q}`, worldPassword)}},
		"list_agreements":    get(nobody, "/v1/agreements"), "read_agreement": get(nobody, "/v1/agreements/"+agreement),
		"list_framework_places": get("owner", "/v1/agreements/"+agreement+"/framework-places"),
		"list_providers":        get(nobody, "/v1/providers"), "read_provider": get(nobody, "/v1/providers/"+w.providerNamed("solbakken")),
		"read_offer": get(nobody, "/v1/offers/"+offer), "list_accounts": get("manager", "/v1/accounts"),
		"export_register": get("owner", "/v1/register/export?agreement=AVL-2026"),
		"list_reasons":    get(nobody, "/v1/reference/reasons"), "list_districts": get(nobody, "/v1/reference/districts"),
		"list_holidays":       get(nobody, "/v1/reference/holidays"),
		"sign_in":             {ask: ask{Method: "POST", Path: "/v1/sessions", Body: fmt.Sprintf(`{"login":"mother","password":%q}`, worldPassword)}},
		"add_account":         {ask: ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Body: newAccount("nina", "caseworker")}},
		"list_caseworkers":    get("caseworker", "/v1/caseworkers"),
		"find_family_account": get("caseworker", "/v1/family-accounts?login=mother"),
		"add_family_account": {ask: ask{
			Who: "caseworker", Method: "POST", Path: "/v1/family-accounts",
			Body: fmt.Sprintf(`{"login":"ny-verge","name":"Ny Verge","password":%q}`, worldPassword),
		}},
		"change_account": {ask: ask{
			Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 1,
			Body: `{"name":"A"}`,
		}},
		"add_agreement": {ask: ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: `{"reference":"B","name":"B","lots":["group_respite"],"districts":["030113","030101"],"valid_from":"2027-07-01"}`}},
		"change_agreement": {ask: ask{
			Who: "owner", Method: "PATCH", Path: "/v1/agreements/" + agreement, Version: w.agreement.Version,
			Body: `{"name":"A"}`,
		}},
		"publish_agreement":   {ask: ask{Who: "owner", Method: "POST", Path: "/v1/agreements/" + draft.text("id") + "/publish", Version: 1}},
		"add_framework_place": {ask: ask{Who: "owner", Method: "POST", Path: places, Body: fmt.Sprintf(`{"provider_id":%q,"lot":"group_respite"}`, w.providerNamed("solbakken"))}},
		"move_framework_place": {ask: ask{
			Who: "owner", Method: "PATCH", Path: places + "/" + place.text("id"), Version: 1,
			Body: `{"status":"signed"}`,
		}},
		"revise_offer": {ask: ask{Who: "solbakken-manager", Method: "PATCH", Path: "/v1/offers/" + offer, Version: 1, Body: `{"age_to":30}`}},
		"set_capacity": {ask: ask{
			Who: "havna", Method: "PUT", Path: "/v1/offers/" + w.offers["havna home"].ID + "/capacity", Version: 1,
			Body: capacity(4, 4, "no_capacity"),
		}},
	}
}
