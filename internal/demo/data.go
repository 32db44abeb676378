// Package demo holds invented cases and the data files a municipality starts from, so that the system can be shown and
// tried with nothing else at hand.
package demo

import _ "embed"

// The three files are as their owners keep them, byte for byte; providers reads them. The variables are never
// written to: the functions hand out copies.
var (
	//go:embed data/register.csv
	registerCSV string
	//go:embed data/districts.csv
	districtsCSV string
	//go:embed data/holiday-periods.csv
	holidaysCSV string
)

// RegisterCSV is a provider register as a procurement office saves it: 20 offers of 16 invented providers.
func RegisterCSV() []byte { return []byte(registerCSV) }

// DistrictsCSV is Oslo's fifteen districts with their official numbers; how to reach them is invented.
func DistrictsCSV() []byte { return []byte(districtsCSV) }

// HolidaysCSV is ten holiday periods (R34) as dated data.
func HolidaysCSV() []byte { return []byte(holidaysCSV) }
