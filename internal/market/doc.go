// Package market is the use cases: what a caller may ask of Pusterom, one method each. A use case reads as four words:
// load, allow, decide, save, in one transaction. The rules themselves are pure and live in packages orders and providers;
// who may do what is the table of package policy; what is told to whom is the table of package notify.
//
// A refusal is looked for in the order of design.md section 4: relation, shape of the body, stated version, version, state,
// and then the rules, the lowest number first.
package market
