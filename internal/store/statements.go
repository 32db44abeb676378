package store

import (
	"context"
	"slices"
	"sync"

	"gorm.io/gorm"
)

// Statements lists the SQL statements made with a context, for tests that hold an operation to its number. BEGIN and
// COMMIT do not count.
type Statements struct {
	mu    sync.Mutex
	texts []string
}

type statementsKey struct{}

// CountStatements gives a context under which every statement is counted.
func CountStatements(ctx context.Context) (context.Context, *Statements) {
	s := &Statements{}
	return context.WithValue(ctx, statementsKey{}, s), s
}

// Count is how many statements there were.
func (s *Statements) Count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.texts)
}

// Texts gives the statements in order, with placeholders instead of values.
func (s *Statements) Texts() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.texts)
}

func (s *Statements) add(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.texts = append(s.texts, text)
}

// statementPlugin notes each of GORM's statements where the context asks for it.
type statementPlugin struct{}

// Name names the plugin for GORM.
func (statementPlugin) Name() string { return "pusterom:statements" }

// Initialize puts the note after every kind of statement.
func (p statementPlugin) Initialize(db *gorm.DB) error {
	callbacks := db.Callback()
	for _, register := range []func(string, func(*gorm.DB)) error{
		callbacks.Create().After("*").Register, callbacks.Query().After("*").Register,
		callbacks.Update().After("*").Register, callbacks.Delete().After("*").Register,
		callbacks.Row().After("*").Register, callbacks.Raw().After("*").Register,
	} {
		if err := register(p.Name(), noteStatement); err != nil {
			return err
		}
	}
	return nil
}

func noteStatement(db *gorm.DB) {
	if s, ok := db.Statement.Context.Value(statementsKey{}).(*Statements); ok {
		s.add(db.Statement.SQL.String())
	}
}
