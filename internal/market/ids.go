package market

import (
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"io"
	"sync"

	"github.com/google/uuid"

	"github.com/pusterom/pusterom/internal/calendar"
)

// idMaker makes UUIDv7 texts from the injected clock, so that ids made one after the other sort in that order even when
// the clock stands still.
type idMaker struct {
	mu     sync.Mutex
	clock  calendar.Clock
	random io.Reader
	millis int64
	count  uint16
}

func newIDMaker(clock calendar.Clock, random io.Reader) *idMaker {
	return &idMaker{clock: clock, random: random}
}

// maxCount is what the twelve bits after the time hold; beyond it the id borrows the next millisecond.
const maxCount = 0x0fff

func (m *idMaker) next() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	if now := m.clock().UnixMilli(); now > m.millis {
		m.millis, m.count = now, 0
	} else if m.count++; m.count > maxCount {
		m.millis, m.count = m.millis+1, 0
	}
	var id uuid.UUID
	mustRead(m.random, id[8:])
	// 48 bits of milliseconds, the version, and the count in the twelve bits that are left.
	binary.BigEndian.PutUint64(id[:8], uint64(m.millis)<<16|0x7000|uint64(m.count)) //nolint:gosec // the clock is past 1970
	id[8] = 0x80 | id[8]&0x3f
	return id.String()
}

// code makes a short text that can be read out over the telephone: an alias or a reference.
func code(random io.Reader, length int) string {
	raw := make([]byte, length)
	mustRead(random, raw)
	return readable.EncodeToString(raw)[:length]
}

// readable leaves out letters and digits that are mistaken for one another.
//
//nolint:gochecknoglobals // an alphabet
var readable = base32.NewEncoding("ABCDEFGHJKLMNPQRSTUVWXYZ23456789").WithPadding(base32.NoPadding)

func mustRead(random io.Reader, into []byte) {
	if _, err := io.ReadFull(random, into); err != nil {
		// Without randomness no id or alias is safe to give out; crypto/rand never fails on a healthy machine.
		panic(fmt.Errorf("reading randomness: %w", err))
	}
}
