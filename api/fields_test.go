package api_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// fieldSets is the fields that answers had: by operation and role, then by the state of the case, as sorted dotted paths.
type fieldSets map[string]map[string][]string

// add notes the fields of one answer. What the same answer had before in the same state is kept besides.
func (f fieldSets) add(t *testing.T, answer, state string, body []byte) {
	t.Helper()
	if len(body) == 0 {
		return
	}
	var value any
	must(t, json.Unmarshal(body, &value))
	found := map[string]bool{}
	collect(value, "", found)
	if f[answer] == nil {
		f[answer] = map[string][]string{}
	}
	for _, path := range f[answer][state] {
		found[path] = true
	}
	f[answer][state] = slices.Sorted(maps.Keys(found))
}

// collect walks a value: a.b for what is inside an object, a[] for what is inside a list, a? for what was null.
func collect(value any, path string, found map[string]bool) {
	switch v := value.(type) {
	case map[string]any:
		for name, inner := range v {
			collect(inner, strings.TrimPrefix(path+"."+name, "."), found)
		}
	case []any:
		found[path+"[]"] = true
		for _, inner := range v {
			collect(inner, path+"[]", found)
		}
	case nil:
		found[path+"?"] = true
	default:
		found[path] = true
	}
}

// compare holds the sets to the golden file. Answers with the same fields stand together.
func (f fieldSets) compare(t *testing.T) {
	t.Helper()
	answers := map[string][]string{}
	for _, answer := range slices.Sorted(maps.Keys(f)) {
		states := map[string][]string{}
		for _, state := range append([]orders.State{""}, orders.States()...) {
			if paths := f[answer][string(state)]; len(paths) > 0 {
				text := strings.Join(paths, "\n  ")
				states[text] = append(states[text], string(state))
			}
		}
		for text, list := range states {
			answers[text] = append(answers[text], strings.TrimSpace(answer+" "+strings.TrimPrefix(strings.Join(list, ", "), ", ")))
		}
	}
	blocks := []string{"# The fields of every answer: a[] is a list, a? was null. Written by go generate ./api.\n"}
	for text, list := range answers {
		slices.Sort(list)
		blocks = append(blocks, strings.Join(list, "\n")+"\n  "+text+"\n")
	}
	slices.Sort(blocks)
	golden(t, "testdata/fields.golden", []byte(strings.Join(blocks, "\n")))
}
