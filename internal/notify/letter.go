package notify

import (
	"strings"
	"time"
)

// Letter is a mail as it is sent: the same for every event, so that not even its kind can be guessed (B4).
type Letter struct {
	// ID is the delivery's.
	ID      string
	To      string
	Subject string
	Body    string
	At      time.Time
}

type words struct{ subject, body string }

// letters is THE table of what the mails say. It holds no word about a case, a person or a service.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var letters = map[string]words{
	"nb": {
		"Du har en melding i Pusterom",
		"Hei!\n\nDu har en melding i Pusterom. Logg inn for å lese den:\n\n{address}\n\nDenne e-posten er sendt automatisk og kan ikke besvares.\n",
	},
	"nn": {
		"Du har ei melding i Pusterom",
		"Hei!\n\nDu har ei melding i Pusterom. Logg inn for å lese henne:\n\n{address}\n\nDenne e-posten er send automatisk, og du kan ikkje svare på han.\n",
	},
	"en": {
		"You have a message in Pusterom",
		"Hello,\n\nYou have a message in Pusterom. Sign in to read it:\n\n{address}\n\nThis e-mail was sent automatically and cannot be answered.\n",
	},
}

const standardLanguage = "nb"

// Speaks tells whether there are mails in a language.
func Speaks(language string) bool {
	_, ok := letters[language]
	return ok
}

// LanguageOf is the language that somebody gets, where "" is one who has not chosen.
func LanguageOf(language string) string {
	if Speaks(language) {
		return language
	}
	return standardLanguage
}

// letter writes the mail of a delivery. site is where the person signs in.
func letter(d Delivery, site string) Letter {
	w := letters[LanguageOf(d.Language)]
	return Letter{ID: d.ID, To: d.Address, Subject: w.subject, Body: strings.ReplaceAll(w.body, "{address}", site), At: d.ClaimedAt}
}
