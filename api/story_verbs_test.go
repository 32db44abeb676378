package api_test

import (
	"context"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/deadlines"
	"github.com/pusterom/pusterom/internal/orders"
)

type verb = func(s *story, ts *testscript.TestScript, neg bool, args []string)

// storyVerbs is what a story can say. A person is a name of the world; a body is a file of the story or '{…}' itself, both
// with the story's variables in them; a path into the answer is dotted, as in items.0.round.hold.
//
//	clock INSTANT | clock +DURATION   puts the clock there, or on by 73h or 5d
//	as PERSON [REQUEST]               says who acts from now on; nobody has no token
//	GET|POST|PUT|PATCH|DELETE PATH [BODY]
//	if-match N|none REQUEST           with another version than the one last seen
//	with-key KEY REQUEST              with an idempotency key
//	replay                            the same once more, from the same person: the same answer to the byte, marked as replayed
//	status N                          how the last request was answered
//	refused N CODE [RULE] [FIELD…]    with this problem, by this rule, pointing at these fields
//	[!] field PATH VALUE              null is null, a list is its items joined by commas
//	no PATH…                          is null or not there at all
//	[!] lists PATH VALUE…             the list at the path holds the values
//	count PATH N                      the list at the path has so many items
//	keep NAME PATH                    keeps a value as a variable
//	keep-where NAME FIELD=VALUE…      keeps the id of the one item with these values
//	hides TEXT…                       no word of it stands anywhere in the answer
//	draft LOT [CHANGES]               the caseworker drafts testdata/world/LOT.json with changes; kept as ORDER
//	publish LOT [CHANGES]             and publishes it
//	reach STATE FAMILY PROVIDER       ORDER goes there without detours; its assignment is kept as CASE
//	sweep                             the watch of the night goes by
//	[!] told PARTY EVENT [TIMES]      the outbox holds it for ORDER
//	post                              the sender of notices works through the outbox once
//	mails PERSON|anybody N            so many mails have come, and none holds a word about the case
//	held OFFER N                      so many places of the offer are held
//	looks-missing REQUEST             404, byte for byte as for an id that was never given out
//	same-token                        the last request used a token from before it
func storyVerbs() map[string]func(*testscript.TestScript, bool, []string) {
	verbs := map[string]verb{
		"clock": sayClock, "as": sayAs, "if-match": sayIfMatch, "status": sayStatus, "refused": sayRefused, "field": sayField,
		"no": sayNo, "lists": sayLists, "count": sayCount, "keep": sayKeep, "hides": sayHides, "draft": sayDraft,
		"publish": sayPublish, "reach": sayReach, "sweep": saySweep, "told": sayTold, "looks-missing": sayLooksMissing,
		"post": sayPost, "mails": sayMails,
		"same-token": saySameToken, "with-key": sayWithKey, "replay": sayReplay, "held": sayHeld, "keep-where": sayKeepWhere,
	}
	for _, method := range []string{"GET", "POST", "PUT", "PATCH", "DELETE"} {
		verbs[method] = func(s *story, ts *testscript.TestScript, _ bool, args []string) {
			ts.Check(s.ask(s.request(ts, append([]string{method}, args...))))
		}
	}
	cmds := map[string]func(*testscript.TestScript, bool, []string){}
	for name, say := range verbs {
		cmds[name] = func(ts *testscript.TestScript, neg bool, args []string) {
			s, ok := ts.Value(storyKey{}).(*story)
			if !ok || (neg && !slices.Contains([]string{"field", "lists", "told"}, name)) {
				ts.Fatalf("%s cannot be said so", name)
			}
			say(s, ts, neg, args)
		}
	}
	return cmds
}

// request reads METHOD PATH [BODY].
func (s *story) request(ts *testscript.TestScript, args []string) ask {
	if len(args) < 2 || len(args) > 3 || !strings.HasPrefix(args[1], "/") {
		ts.Fatalf("want METHOD PATH [BODY], not %q", args)
	}
	a := ask{Who: s.who, Method: args[0], Path: args[1]}
	if len(args) == 3 {
		a.Body = body(ts, args[2])
	}
	return a
}

func body(ts *testscript.TestScript, given string) string {
	if !strings.HasPrefix(given, "{") {
		given = ts.ReadFile(given)
	}
	return os.Expand(given, ts.Getenv)
}

func need(ts *testscript.TestScript, args []string, least, most int) {
	if len(args) < least || len(args) > most {
		ts.Fatalf("%d words after the verb, want %d to %d", len(args), least, most)
	}
}

func sayClock(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 1, 1)
	ahead, relative := strings.CutPrefix(args[0], "+")
	if !relative {
		at, err := time.Parse(time.RFC3339, args[0])
		ts.Check(err)
		s.w.clock.Set(at)
		return
	}
	if days, ok := strings.CutSuffix(ahead, "d"); ok {
		n, err := strconv.Atoi(days)
		ts.Check(err)
		ahead = strconv.Itoa(24*n) + "h"
	}
	by, err := time.ParseDuration(ahead)
	ts.Check(err)
	s.w.clock.Set(s.w.clock.Now().Add(by))
}

func sayAs(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 1, 4)
	if _, known := s.w.people[args[0]]; !known && args[0] != "nobody" {
		ts.Fatalf("nobody here is called %q", args[0])
	}
	s.who = args[0]
	if s.who == "nobody" {
		s.who = nobody
	}
	if len(args) > 1 {
		ts.Check(s.ask(s.request(ts, args[1:])))
	}
}

func sayIfMatch(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 3, 4)
	a := s.request(ts, args[1:])
	a.Version = -1
	if args[0] != "none" {
		version, err := strconv.ParseInt(args[0], 10, 64)
		ts.Check(err)
		a.Version = version
	}
	ts.Check(s.ask(a))
}

func sayWithKey(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 3, 4)
	a := s.request(ts, args[1:])
	a.Key = args[0]
	a.Version = s.versions[caseOf(a.Path)]
	s.keyed = a
	ts.Check(s.ask(a))
	s.answered = s.last
}

func sayReplay(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 0, 0)
	ts.Check(s.ask(s.keyed))
	again := s.last.Header.Get("Idempotency-Replayed")
	s.last.Header.Del("Idempotency-Replayed")
	if again != "true" || s.last.fingerprint() != s.answered.fingerprint() {
		ts.Fatalf("replayed %q:\n%s\nat first:\n%s", again, s.last.fingerprint(), s.answered.fingerprint())
	}
}

func sayStatus(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 1, 1)
	if got := strconv.Itoa(s.last.Status); got != args[0] {
		ts.Fatalf("status %s, want %s: %s", got, args[0], s.last.Body)
	}
}

func sayRefused(s *story, ts *testscript.TestScript, neg bool, args []string) {
	need(ts, args, 2, 9)
	sayStatus(s, ts, neg, args[:1])
	if got := s.last.text("code"); got != args[1] {
		ts.Fatalf("code %s, want %s: %s", got, args[1], s.last.Body)
	}
	if got := s.last.text("rule"); len(args) > 2 && got != args[2] {
		ts.Fatalf("rule %s, want %s: %s", got, args[2], s.last.Body)
	}
	var fields []string
	for i := 0; s.last.text("errors."+strconv.Itoa(i)) != "(nothing)"; i++ {
		fields = append(fields, s.last.text("errors."+strconv.Itoa(i)+".field"))
	}
	if len(args) > 3 && !slices.Equal(fields, args[3:]) {
		ts.Fatalf("fields %q, want %q: %s", fields, args[3:], s.last.Body)
	}
}

func sayField(s *story, ts *testscript.TestScript, neg bool, args []string) {
	need(ts, args, 2, 2)
	if got := s.last.text(args[0]); (got == args[1]) == neg {
		ts.Fatalf("%s is %s: %s", args[0], got, s.last.Body)
	}
}

func sayNo(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 1, 9)
	for _, path := range args {
		if value, ok := s.last.at(path); ok && value != nil {
			ts.Fatalf("%s is %s: %s", path, inWords(value), s.last.Body)
		}
	}
}

func (s *story) list(ts *testscript.TestScript, path string) []any {
	value, _ := s.last.at(path)
	list, ok := value.([]any)
	if !ok {
		ts.Fatalf("%s is no list: %s", path, s.last.Body)
	}
	return list
}

func sayLists(s *story, ts *testscript.TestScript, neg bool, args []string) {
	need(ts, args, 2, 20)
	words := []string{}
	for _, item := range s.list(ts, args[0]) {
		words = append(words, inWords(item))
	}
	for _, want := range args[1:] {
		if slices.Contains(words, want) == neg {
			ts.Fatalf("%s lists %q", args[0], words)
		}
	}
}

func sayCount(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 2, 2)
	if got := strconv.Itoa(len(s.list(ts, args[0]))); got != args[1] {
		ts.Fatalf("%s has %s items, want %s: %s", args[0], got, args[1], s.last.Body)
	}
}

func sayKeep(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 2, 2)
	value, ok := s.last.at(args[1])
	if !ok || value == nil {
		ts.Fatalf("nothing to keep at %s: %s", args[1], s.last.Body)
	}
	ts.Setenv(args[0], inWords(value))
}

func sayKeepWhere(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 2, 5)
	var ids []string
	for i := range s.list(ts, "items") {
		item := "items." + strconv.Itoa(i) + "."
		if !slices.ContainsFunc(args[1:], func(pair string) bool {
			field, want, _ := strings.Cut(pair, "=")
			return s.last.text(item+field) != want
		}) {
			ids = append(ids, s.last.text(item+"id"))
		}
	}
	if len(ids) != 1 {
		ts.Fatalf("%d items with %q: %s", len(ids), args[1:], s.last.Body)
	}
	ts.Setenv(args[0], ids[0])
}

func sayHeld(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 2, 2)
	if got := s.w.held(s.t, ts.Getenv(args[0])); strconv.Itoa(got) != args[1] {
		ts.Fatalf("%d places of %s are held, want %s", got, args[0], args[1])
	}
}

func sayHides(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 1, 20)
	for _, text := range args {
		if text == "" || strings.Contains(string(s.last.Body), text) {
			ts.Fatalf("%q stands in the answer: %s", text, s.last.Body)
		}
	}
}

func sayDraft(s *story, ts *testscript.TestScript, neg bool, args []string) {
	need(ts, args, 1, 2)
	var changes []byte
	if len(args) == 2 {
		changes = []byte(ts.ReadFile(args[1]))
	}
	text, err := s.w.orderBody(args[0], changes, ts.Getenv)
	ts.Check(err)
	s.who = "caseworker"
	ts.Check(s.ask(ask{Who: s.who, Method: http.MethodPost, Path: "/v1/orders", Body: text}))
	sayStatus(s, ts, neg, []string{"201"})
	ts.Setenv("ORDER", s.last.text("id"))
}

func sayPublish(s *story, ts *testscript.TestScript, neg bool, args []string) {
	sayDraft(s, ts, neg, args)
	ts.Check(s.ask(ask{Who: s.who, Method: http.MethodPost, Path: "/v1/orders/" + ts.Getenv("ORDER") + "/publish"}))
	sayStatus(s, ts, neg, []string{"200"})
}

func sayReach(s *story, ts *testscript.TestScript, neg bool, args []string) {
	need(ts, args, 3, 3)
	p := s.w.find(s.t, ts.Getenv("ORDER"), args[1], args[2])
	p.advance(s.t, orders.State(args[0]))
	ts.Setenv("CASE", p.order.Round.ID)
	s.versions["/v1/assignments/"+p.order.Round.ID] = p.order.Version
	s.who = "caseworker"
	ts.Check(s.ask(ask{Who: s.who, Method: http.MethodGet, Path: "/v1/orders/" + p.order.ID}))
	sayStatus(s, ts, neg, []string{"200"})
}

func saySweep(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 0, 0)
	done, err := deadlines.Sweep(context.Background(), s.w.market)
	ts.Check(err)
	ts.Logf("swept on %s: %+v", calendar.On(s.w.clock.Now()), done)
}

func sayTold(s *story, ts *testscript.TestScript, neg bool, args []string) {
	need(ts, args, 2, 3)
	query := "SELECT id FROM outbox WHERE order_id = '" + ts.Getenv("ORDER") + "' AND recipient = '" + args[0] + "' AND kind = '" + args[1] + "'"
	got := len(s.w.rows(s.t, query))
	switch {
	case len(args) == 3 && strconv.Itoa(got) != args[2]:
		ts.Fatalf("%s told %s %d times, want %s", args[0], args[1], got, args[2])
	case len(args) == 2 && (got > 0) == neg:
		ts.Fatalf("%s told %s %d times", args[0], args[1], got)
	}
}

// sayLooksMissing asks twice: as written, and with every id in the path replaced by one that was never given out.
func sayLooksMissing(s *story, ts *testscript.TestScript, _ bool, args []string) {
	a := s.request(ts, args)
	ts.Check(s.ask(a))
	foreign := s.last
	never := a
	parts := strings.Split(a.Path, "/")
	never.Version = s.versions[caseOf(a.Path)]
	parts[3] = "01900000-0000-7000-8000-000000000000"
	never.Path = strings.Join(parts, "/")
	ts.Check(s.ask(never))
	if foreign.Status != http.StatusNotFound || foreign.fingerprint() != s.last.fingerprint() {
		ts.Fatalf("as written:\n%s\nnever given out:\n%s", foreign.fingerprint(), s.last.fingerprint())
	}
}

// fingerprint is all of an answer but what differs between any two requests: their id and the second they came in.
func (s said) fingerprint() string {
	h := s.Header.Clone()
	text := strconv.Itoa(s.Status) + "\n" + string(s.Body)
	if instance := s.text("instance"); strings.HasPrefix(instance, "urn:uuid:") {
		text = strings.ReplaceAll(text, instance, "(instance)")
	}
	h.Del("Date")
	h.Del("X-Request-Id")
	names := make([]string, 0, len(h))
	for name := range h {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		text += "\n" + name + ": " + strings.Join(h[name], ", ")
	}
	return text
}

func saySameToken(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 0, 0)
	if s.times == 0 || s.w.tokens[s.who].times != s.times {
		ts.Fatalf("%s signed in anew", s.who)
	}
}
