// Package print puts a [document.Paper] on pages (PDF) or on a screen (HTML). Neither adds a word of its own, so they say the
// same in the same order. It alone knows the PDF library.
package print
