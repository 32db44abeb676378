package market

import "strings"

// After makes what [Page.After] holds for a list sorted by a key and then by id: the worklist by due date (YYYY-MM-DD) and
// order id, for a provider its round's id; providers, agreements and caseworkers by name and id; places by the provider's name
// and the place's id. Lists sorted by one thing alone hold just that: orders and events their id, assignments the round's id,
// accounts the login.
func After(key, id string) string { return key + "|" + id }

// Keys takes After apart again. The id never holds the sign between them, the key may.
func (p Page) Keys() (key, id string) {
	i := strings.LastIndexByte(p.After, '|')
	if i < 0 {
		return p.After, ""
	}
	return p.After[:i], p.After[i+1:]
}
