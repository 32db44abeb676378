package providers

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// textOf gives the text of a file: UTF-8 as it is, and Windows-1252, in which a Norwegian spreadsheet saves what it calls CSV,
// read as such when that is beyond doubt. Any other encoding is one fault, not one in every cell.
func textOf(content []byte, columns []column) (string, []Fault) {
	content = bytes.TrimPrefix(content, []byte(byteOrderMark))
	if at := bytes.IndexByte(content, 0); at >= 0 {
		return "", onLineOf(content, at, faultNULByte)
	}
	at := firstInvalid(content)
	if at < 0 {
		return string(content), nil
	}
	if text, sure := fromWindows(content, columns); sure {
		return text, nil
	}
	return "", onLineOf(content, at, faultNotUTF8)
}

// onLineOf is the one fault of a file, on the line of a byte of it.
func onLineOf(content []byte, at int, code string) []Fault {
	faults := whole(code)
	faults[0].Line = 1 + bytes.Count(content[:at], []byte("\n"))
	return faults
}

// firstInvalid finds the first byte that is no UTF-8; -1 if there is none.
func firstInvalid(content []byte) int {
	for at := 0; at < len(content); {
		char, size := utf8.DecodeRune(content[at:])
		if char == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// windows1252 are the characters of the bytes 0x80–0x9f; the rest of Windows-1252 is Latin-1. A blank stands for a byte that
// means nothing.
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

// fromWindows reads Windows-1252. It is sure when every byte means something, no letter is written as in UTF-8, and the header
// then has a column of ours whose name no other encoding writes like that.
func fromWindows(content []byte, columns []column) (text string, sure bool) {
	high := []rune(windows1252)
	var read strings.Builder
	for at, b := range content {
		char := rune(b)
		if b >= 0x80 && b < 0xa0 {
			char = high[b-0x80]
		}
		if char == ' ' && b != ' ' || writtenAsUTF8(content[at:]) {
			return "", false
		}
		read.WriteRune(char)
	}
	header, _, _ := strings.Cut(read.String(), "\n")
	return read.String(), namesColumn(header, columns)
}

func writtenAsUTF8(content []byte) bool {
	_, size := utf8.DecodeRune(content)
	return size > 1
}

// namesColumn tells whether a header has a column whose name has more than ASCII in it.
func namesColumn(header string, columns []column) bool {
	for _, column := range columns {
		if len(column.name) > utf8.RuneCountInString(column.name) && strings.Contains(header, column.name) {
			return true
		}
	}
	return false
}
