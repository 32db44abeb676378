package identity

import "slices"

// Role is what a person is for their party, in the words of the token.
type Role string

// The roles, and what they come for.
const (
	Caseworker          Role = "caseworker"           // publishes orders, checks soundness, signs call-offs
	DistrictManager     Role = "district_manager"     // all that a caseworker may, and the district's people
	Family              Role = "family"               // compares, chooses, follows
	ProviderCoordinator Role = "provider_coordinator" // answers, plans, confirms, reports
	ProviderManager     Role = "provider_manager"     // all that a coordinator may, offers and the provider's people
	AgreementOwner      Role = "agreement_owner"      // agreements, places on them, the register
	Auditor             Role = "auditor"              // reads the trail, without persons
	System              Role = "system"               // another system; no route until one is asked for
)

// Roles lists every role, always in the same order.
func Roles() []Role {
	return []Role{
		Caseworker, DistrictManager, Family, ProviderCoordinator, ProviderManager, AgreementOwner, Auditor, System,
	}
}

// Valid says whether r is one of [Roles].
func (r Role) Valid() bool { return slices.Contains(Roles(), r) }

// Is says whether r may do what needed may: the same role, or the manager above it. An unknown role is nothing, not
// even itself.
func (r Role) Is(needed Role) bool {
	return r.Valid() && (r == needed ||
		r == DistrictManager && needed == Caseworker ||
		r == ProviderManager && needed == ProviderCoordinator)
}

// PartyKind is the kind of party that an account belongs to.
type PartyKind string

// The kinds of party.
const (
	DistrictParty     PartyKind = "district"
	FamilyParty       PartyKind = "family"
	ProviderParty     PartyKind = "provider"
	MunicipalityParty PartyKind = "municipality" // agreement owner and auditor
	SystemParty       PartyKind = "system"
)

// Party gives the kind of party that r acts for; empty for an unknown role.
func (r Role) Party() PartyKind {
	switch r {
	case Caseworker, DistrictManager:
		return DistrictParty
	case Family:
		return FamilyParty
	case ProviderCoordinator, ProviderManager:
		return ProviderParty
	case AgreementOwner, Auditor:
		return MunicipalityParty
	case System:
		return SystemParty
	}
	return ""
}
