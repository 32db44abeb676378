package api_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// nobody asks without a token.
const nobody = ""

// ask is one request of one person. Version goes into If-Match, 0 leaves it out; Key is the idempotency key.
type ask struct {
	Who, Method, Path string
	Version           int64
	Key               string
	Body              string
}

// said is the answer to it.
type said struct {
	Status int
	Header http.Header
	Body   []byte
}

// signedIn is a person's access token.
type signedIn struct {
	token   string
	expires time.Time
	times   int
}

// tokenOf signs a person in, unless the token from an earlier time still counts.
func (w *world) tokenOf(who string) (string, error) {
	if who == nobody {
		return "", nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	known := w.tokens[who]
	if known.token != "" && w.clock.Now().Before(known.expires) {
		return known.token, nil
	}
	got, err := w.send(ask{
		Method: http.MethodPost, Path: "/v1/sessions", Body: fmt.Sprintf(`{"login":%q,"password":%q}`, who, worldPassword),
	}, "")
	if err != nil {
		return "", err
	}
	var session struct {
		AccessToken string    `json:"access_token"`
		ExpiresAt   time.Time `json:"expires_at"`
	}
	if err := json.Unmarshal(got.Body, &session); err != nil || got.Status != http.StatusCreated {
		return "", fmt.Errorf("signing %s in: %d %s", who, got.Status, got.Body)
	}
	w.tokens[who] = signedIn{session.AccessToken, session.ExpiresAt, known.times + 1}
	return session.AccessToken, nil
}

// try sends a request and gives the answer, whatever it is. It may be called from any goroutine.
func (w *world) try(a ask) (said, error) {
	token, err := w.tokenOf(a.Who)
	if err != nil {
		return said{}, err
	}
	return w.send(a, token)
}

func (w *world) send(a ask, token string) (said, error) {
	request, err := http.NewRequest(a.Method, w.server.URL+a.Path, strings.NewReader(a.Body)) //nolint:noctx // the client's time-out holds
	if err != nil {
		return said{}, err
	}
	request.Header.Set("Accept-Language", "en")
	if a.Body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	if a.Version != 0 {
		request.Header.Set("If-Match", etagOf(a.Version))
	}
	if a.Key != "" {
		request.Header.Set("Idempotency-Key", a.Key)
	}
	response, err := w.client.Do(request)
	if err != nil {
		return said{}, err
	}
	body, err := io.ReadAll(response.Body)
	if closed := response.Body.Close(); err == nil {
		err = closed
	}
	return said{response.StatusCode, response.Header, body}, err
}

// visit sends a request that must be answered with the status, and as docs/openapi.json says.
func (w *world) visit(t testing.TB, status int, a ask) said {
	t.Helper()
	got, err := w.try(a)
	must(t, err)
	if got.Status != status {
		t.Fatalf("%s %s %s: %d, want %d: %s", a.Who, a.Method, a.Path, got.Status, status, got.Body)
	}
	must(t, keepsContract(a.Method, a.Path, got))
	return got
}

// together lets all requests go at the same instant, with people who are signed in already, and gives the answers in the
// order of the requests.
func (w *world) together(t testing.TB, asks ...ask) []said {
	t.Helper()
	answers, faults := make([]said, len(asks)), make([]error, len(asks))
	var ready, done sync.WaitGroup
	gate := make(chan struct{})
	for i, a := range asks {
		token, err := w.tokenOf(a.Who)
		must(t, err)
		ready.Add(1)
		done.Go(func() {
			ready.Done()
			<-gate
			answers[i], faults[i] = w.send(a, token)
		})
	}
	ready.Wait()
	close(gate)
	done.Wait()
	must(t, errors.Join(faults...))
	return answers
}

// unmade is the version of what is not there yet: a plan before its first PUT.
const unmade = -100

func etagOf(version int64) string {
	if version == unmade {
		version = 0
	}
	return `"` + strconv.FormatInt(version, 10) + `"`
}

// version is the number in the answer's ETag, 0 when there is none.
func (s said) version() int64 {
	version, err := strconv.ParseInt(strings.Trim(s.Header.Get("ETag"), `"`), 10, 64)
	if err != nil {
		return 0
	}
	return version
}

// at finds a value of the answer by its dotted path, such as items.0.round.hold; -1 is the last of a list. ok is false where
// there is no such place.
func (s said) at(path string) (value any, ok bool) {
	dec := json.NewDecoder(bytes.NewReader(s.Body))
	dec.UseNumber()
	if dec.Decode(&value) != nil {
		return nil, false
	}
	for step := range strings.SplitSeq(path, ".") {
		switch v := value.(type) {
		case map[string]any:
			if value, ok = v[step]; !ok {
				return nil, false
			}
		case []any:
			i, err := strconv.Atoi(step)
			if i < 0 {
				i += len(v)
			}
			if err != nil || i < 0 || i >= len(v) {
				return nil, false
			}
			value = v[i]
		default:
			return nil, false
		}
	}
	return value, true
}

// text is the value at a path as a story writes it: plain words, null, and lists of words joined by commas.
func (s said) text(path string) string {
	value, ok := s.at(path)
	if !ok {
		return "(nothing)"
	}
	return inWords(value)
}

func inWords(value any) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case string:
		return v
	case []any:
		words := make([]string, len(v))
		for i, item := range v {
			words[i] = inWords(item)
		}
		return strings.Join(words, ",")
	case map[string]any:
		text, err := json.Marshal(v)
		if err != nil {
			return err.Error()
		}
		return string(text)
	default:
		return fmt.Sprint(v)
	}
}
