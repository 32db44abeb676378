package identity

import (
	"crypto/sha256"
	"sync"
)

// kept is a verified token without the token: its claims and the key that signed it.
type kept struct {
	claims Claims
	kid    string
}

// remembered is a bounded memory of verified tokens by their SHA-256, in two generations: when the young one is full
// it becomes the old one, and what was old is forgotten. So nothing is ever searched or swept, and a token in use is
// checked anew at most once a generation. Safe for concurrent use.
type remembered struct {
	mu         sync.RWMutex
	half       int // entries in one generation
	young, old map[[sha256.Size]byte]kept
}

func newRemembered(limit int) *remembered {
	return &remembered{half: limit / 2, young: map[[sha256.Size]byte]kept{}}
}

func (r *remembered) recall(sum [sha256.Size]byte) (kept, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if k, ok := r.young[sum]; ok {
		return k, true
	}
	k, ok := r.old[sum]
	return k, ok
}

func (r *remembered) keep(sum [sha256.Size]byte, k kept) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.young) >= r.half {
		r.young, r.old = map[[sha256.Size]byte]kept{}, r.young
	}
	r.young[sum] = k
}
