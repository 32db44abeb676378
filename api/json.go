package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is how deep the values of a body may lie in one another.
const maxDepth = 16

// parseJSON reads one JSON value more strictly than the standard library: no duplicate names at any depth (the last would
// win in silence), no invalid UTF-8, lone surrogates or NUL (they would be replaced or cut), no great depth. Any fault is
// errMalformed.
func parseJSON(text []byte) (any, error) {
	if !utf8.Valid(text) || !json.Valid(text) || !wholeSurrogates(text) {
		return nil, errMalformed
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	return readValue(dec, 1)
}

func readValue(dec *json.Decoder, depth int) (any, error) {
	token, err := dec.Token()
	if err != nil || depth > maxDepth {
		return nil, errMalformed
	}
	switch value := token.(type) {
	case json.Delim:
		if value == '{' {
			return readObject(dec, depth)
		}
		return readArray(dec, depth)
	case string:
		if strings.ContainsRune(value, 0) {
			return nil, errMalformed
		}
		return value, nil
	default:
		return value, nil
	}
}

func readObject(dec *json.Decoder, depth int) (any, error) {
	object := map[string]any{}
	for dec.More() {
		token, err := dec.Token()
		name, ok := token.(string)
		if err != nil || !ok || strings.ContainsRune(name, 0) {
			return nil, errMalformed
		}
		if _, twice := object[name]; twice {
			return nil, errMalformed
		}
		if object[name], err = readValue(dec, depth+1); err != nil {
			return nil, err
		}
	}
	_, err := dec.Token()
	return object, malformedIf(err)
}

func readArray(dec *json.Decoder, depth int) (any, error) {
	list := []any{}
	for dec.More() {
		value, err := readValue(dec, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, value)
	}
	_, err := dec.Token()
	return list, malformedIf(err)
}

func malformedIf(err error) error {
	if err != nil {
		return errors.Join(errMalformed, err)
	}
	return nil
}

// wholeSurrogates tells whether every \u escape of a surrogate has its pair. The text is valid JSON.
func wholeSurrogates(text []byte) bool {
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		i++
		if text[i] != 'u' {
			continue
		}
		unit := hexUnit(text, i)
		i += 4
		if unit < 0xD800 || unit > 0xDFFF {
			continue
		}
		if unit >= 0xDC00 || i+2 >= len(text) || text[i+1] != '\\' || text[i+2] != 'u' {
			return false
		}
		if low := hexUnit(text, i+2); low < 0xDC00 || low > 0xDFFF {
			return false
		}
		i += 6
	}
	return true
}

// hexUnit reads the four digits after the u at a place.
func hexUnit(text []byte, at int) uint64 {
	if at+5 > len(text) {
		return 0
	}
	unit, err := strconv.ParseUint(string(text[at+1:at+5]), 16, 16)
	if err != nil {
		return 0
	}
	return unit
}
