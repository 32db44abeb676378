// Package providers is the framework agreement's register: the agreement and its lots, who holds a place on it, the
// offers of each provider, their capacity, and the neutral order in which a family sees them.
//
// It holds rules and types only and imports nothing but the standard library, so that a procurement lawyer can read
// it and any program can use it. It reads no clock, no file and no database: what day it is comes in as a [Date], a
// file comes in as bytes. The use cases are in internal/market, the SQL in internal/store.
//
// Words: an [Agreement] is divided into lots ([Lot]); a [Provider] holds at most one [Place] per lot of an agreement;
// an [Offer] is one provider's service at one location in one lot. Rule numbers (R16, R23, …) are those of the
// project's rules document.
package providers
