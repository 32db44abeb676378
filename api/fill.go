package api

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// Maybe is a field of a body for which being absent and being null mean different things: absent leaves alone, null
// empties.
type Maybe[T any] struct {
	Given bool
	Value T
}

func (m *Maybe[T]) open() any {
	m.Given = true
	return &m.Value
}

// Or gives the field's value, or what stands now when the body leaves it alone.
func (m Maybe[T]) Or(present T) T {
	if m.Given {
		return m.Value
	}
	return present
}

// orNil gives the field's value, nil when the body leaves it alone.
func (m Maybe[T]) orNil() *T {
	if m.Given {
		return &m.Value
	}
	return nil
}

// filler puts a parsed body into a struct and remembers every field that does not fit.
type filler struct{ faults []orders.Fault }

func (f *filler) refuse(path, code string) {
	f.faults = append(f.faults, orders.Fault{Field: path, Code: code})
}

// textRule is what one text must be, read from the field's tag text.
type textRule struct {
	most  int
	lines bool // line breaks are allowed
	raw   bool // blanks at the ends stay: a password
}

// maxText is how many characters a text may have where its tag says nothing.
const maxText = 4000

func textRuleOf(tag string) textRule {
	rule := textRule{most: maxText}
	for word := range strings.SplitSeq(tag, ",") {
		name, value, _ := strings.Cut(word, "=")
		switch name {
		case "lines":
			rule.lines = true
		case "raw":
			rule.raw = true
		case "max":
			if most, err := strconv.Atoi(value); err == nil {
				rule.most = most
			}
		}
	}
	return rule
}

func (f *filler) fill(value any, into reflect.Value, path string, rule textRule) {
	if maybe, ok := reflect.TypeAssert[interface{ open() any }](into.Addr()); ok {
		if target := reflect.ValueOf(maybe.open()).Elem(); value != nil {
			f.fill(value, target, path, rule)
		}
		return
	}
	if date, ok := reflect.TypeAssert[json.Unmarshaler](into.Addr()); ok {
		f.fillOwn(value, date, path)
		return
	}
	switch into.Kind() { //nolint:exhaustive // the kinds that bodies are made of; the rest is a fault of ours
	case reflect.Pointer:
		f.fillPointer(value, into, path, rule)
	case reflect.Struct:
		f.fillStruct(value, into, path)
	case reflect.Slice:
		f.fillSlice(value, into, path, rule)
	case reflect.String:
		f.fillString(value, into, path, rule)
	case reflect.Int, reflect.Int64:
		f.fillInt(value, into, path)
	case reflect.Bool:
		f.fillBool(value, into, path)
	default:
		panic("no body holds a " + into.Type().String())
	}
}

// fillOwn is for values that read themselves from a text: dates. Null is none.
func (f *filler) fillOwn(value any, into json.Unmarshaler, path string) {
	if value == nil {
		return
	}
	text, ok := value.(string)
	if !ok {
		f.refuse(path, "wrong_type")
		return
	}
	if quoted, err := json.Marshal(text); err != nil || into.UnmarshalJSON(quoted) != nil {
		f.refuse(path, "bad_date")
	}
}

func (f *filler) fillPointer(value any, into reflect.Value, path string, rule textRule) {
	if value == nil {
		return
	}
	into.Set(reflect.New(into.Type().Elem()))
	f.fill(value, into.Elem(), path, rule)
}

func (f *filler) fillStruct(value any, into reflect.Value, path string) {
	object, ok := value.(map[string]any)
	if !ok {
		f.refuse(path, "wrong_type")
		return
	}
	known := f.fillFields(object, into, path)
	var unknown []string
	for name := range object {
		if !slices.Contains(known, name) {
			unknown = append(unknown, name)
		}
	}
	slices.Sort(unknown)
	for _, name := range unknown {
		f.refuse(join(path, excerpt(name)), "unknown_field")
	}
}

// fillFields fills the fields that the object names and lists all names the struct knows. Names count exactly, case
// included.
func (f *filler) fillFields(object map[string]any, into reflect.Value, path string) []string {
	var known []string
	for i := range into.NumField() {
		field := into.Type().Field(i)
		if field.Anonymous {
			known = append(known, f.fillFields(object, into.Field(i), path)...)
			continue
		}
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		known = append(known, name)
		if value, given := object[name]; given {
			f.fill(value, into.Field(i), join(path, name), textRuleOf(field.Tag.Get("text")))
		}
	}
	return known
}

func (f *filler) fillSlice(value any, into reflect.Value, path string, rule textRule) {
	list, ok := value.([]any)
	if !ok {
		f.refuse(path, "wrong_type")
		return
	}
	into.Set(reflect.MakeSlice(into.Type(), len(list), len(list)))
	for i, item := range list {
		f.fill(item, into.Index(i), join(path, strconv.Itoa(i)), rule)
	}
}

// fillString takes null for a text that is not there: clients write an optional text either way.
func (f *filler) fillString(value any, into reflect.Value, path string, rule textRule) {
	isDate := into.Type() == reflect.TypeFor[providers.Date]()
	if value == nil {
		return
	}
	text, ok := value.(string)
	if !ok {
		f.refuse(path, "wrong_type")
		return
	}
	text, code := rule.clean(text)
	if code == "" && isDate && !providers.Date(text).ValidOrNone() {
		code = "bad_date"
	}
	if code != "" {
		f.refuse(path, code)
		return
	}
	into.SetString(text)
}

// clean brings a text to its one form (NFC, trimmed, line ends as \n) and names what is wrong with it, if anything.
func (r textRule) clean(text string) (string, string) {
	text = norm.NFC.String(strings.ReplaceAll(text, "\r\n", "\n"))
	if !r.raw {
		text = strings.TrimSpace(text)
	}
	switch {
	case utf8.RuneCountInString(text) > r.most:
		return "", "too_long"
	case strings.ContainsFunc(text, r.forbids):
		return "", "bad_text"
	}
	return text, ""
}

// forbids also refuses the marks that turn text around: they make a name look like another.
func (r textRule) forbids(char rune) bool {
	if r.lines && (char == '\n' || char == '\t') {
		return false
	}
	return unicode.IsControl(char) || unicode.Is(unicode.Bidi_Control, char)
}

func (f *filler) fillInt(value any, into reflect.Value, path string) {
	number, ok := value.(json.Number)
	if !ok {
		f.refuse(path, "wrong_type")
		return
	}
	whole, err := strconv.ParseInt(number.String(), 10, 32)
	if err != nil {
		f.refuse(path, "not_an_integer")
		return
	}
	into.SetInt(whole)
}

func (f *filler) fillBool(value any, into reflect.Value, path string) {
	truth, ok := value.(bool)
	if !ok {
		f.refuse(path, "wrong_type")
		return
	}
	into.SetBool(truth)
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// excerpt keeps a name from outside short and readable before it stands in an answer.
func excerpt(name string) string {
	const most = 60
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, name)
	if utf8.RuneCountInString(name) > most {
		name = string([]rune(name)[:most]) + "…"
	}
	return name
}
