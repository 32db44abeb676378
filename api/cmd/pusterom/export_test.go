package main

// Run is the command line, for tests.
var Run = run //nolint:gochecknoglobals // an opening for tests

// Complain is how an error is shown, for tests.
var Complain = complain //nolint:gochecknoglobals // an opening for tests
