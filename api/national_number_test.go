package api_test

import (
	"fmt"
	"testing"
)

// TestNoNameHoldsANationalNumber (R55): a name is refused with one in it, whoever's name it is, and nothing of it is told back.
func TestNoNameHoldsANationalNumber(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		const name = "Emma Berg 010115 50589"
		draft := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{}`}).wants(t, 201)
		at := "/v1/orders/" + draft.text("id")
		for _, row := range []struct {
			ask   ask
			field string
		}{
			{ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: fmt.Sprintf(`{"recipient":{"name":%q}}`, name)}, "recipient.name"},
			{ask{Who: "caseworker", Method: "PATCH", Path: at, Version: 1, Body: fmt.Sprintf(`{"carer":{"name":%q}}`, name)}, "carer.name"},
			{ask{Who: "caseworker", Method: "POST", Path: "/v1/family-accounts", Body: fmt.Sprintf(`{"login":"emma","name":%q,"password":%q}`, name, worldPassword)}, "name"},
			{ask{Who: "caseworker", Method: "POST", Path: "/v1/family-accounts", Body: fmt.Sprintf(`{"login":"01010150589","name":"Emma Berg","password":%q}`, worldPassword)}, "login"},
			{ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 1, Body: fmt.Sprintf(`{"name":%q}`, name)}, "name"},
		} {
			got := w.hear(t, row.ask).wants(t, 422)
			if got.text("errors.0.field") != row.field || got.text("errors.0.code") != "national_number" {
				t.Errorf("%s %s: %s", row.ask.Method, row.ask.Path, got.Body)
			}
		}
	})
}
