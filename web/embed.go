// Package web holds the web client as it was built, so that the one binary serves its pages too. Its sources lie beside this
// file and are no Go; `make web` builds them into dist.
package web

import "embed"

// Dist holds the built client in the folder dist: index.html, its assets, and compressed copies of both beside them. Where
// the client has not been built there is nothing in it but a placeholder, which lets Go build without Node.
//
//go:embed all:dist
var Dist embed.FS
