package main

import (
	"errors"
	"time"
)

// Run is the command line, for tests.
var Run = run //nolint:gochecknoglobals // an opening for tests

// Complain is how an error is shown, for tests.
var Complain = complain //nolint:gochecknoglobals // an opening for tests

// Main is the whole program, for tests that start it as a process of its own.
var Main = main //nolint:gochecknoglobals // an opening for tests

// CheckClock compares the machine's clock with the database server's, for tests.
var CheckClock = checkClock //nolint:gochecknoglobals // an opening for tests

// NewServer makes an HTTP server with limits, for tests that cannot wait for the real ones.
var NewServer = newServer //nolint:gochecknoglobals // an opening for tests

// Limits gives the limits of the HTTP server, shortened so many times.
func Limits(shorter time.Duration) httpLimits {
	l := limits()
	l.readHeader, l.read, l.write, l.idle = l.readHeader/shorter, l.read/shorter, l.write/shorter, l.idle/shorter
	return l
}

// Names are the variables that the program knows.
var Names = names //nolint:gochecknoglobals // an opening for tests

// MayServe judges an environment as serve does before it opens anything.
func MayServe(environment map[string]string) error {
	cfg, err := configFrom(environment)
	return errors.Join(err, cfg.mayServe())
}
