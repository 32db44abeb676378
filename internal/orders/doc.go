// Package orders is the life of an order for respite care: from the district's draft, through the family's own choice of
// provider, to a start within four months of the call-off (sources S2; rules R9–R31).
//
// It is pure. Nothing here reads a clock, a database or the network: a use case in package market loads an [Order], asks it
// to do one thing, and saves it with the one [Event] that says what happened. The whole life is one table, in lifecycle.go.
package orders
