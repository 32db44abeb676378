package main

import (
	"context"
	"errors"
	"os"

	"github.com/pusterom/pusterom/internal/market"
)

type exportCommand struct {
	Register exportRegister `cmd:"" help:"Export a framework agreement's register of providers (CSV)."`
}

type exportRegister struct {
	File      string `arg:"" optional:"" help:"Where to write it; standard output if not given. A file that is there is not overwritten."`
	Agreement string `help:"Reference of the agreement; needed when there are several."`
}

// Run writes the register as the import takes it.
func (e exportRegister) Run(ctx context.Context, c console) error {
	return with(ctx, func(o *opened) error {
		register, err := o.ExportRegister(ctx, market.Operations(), e.Agreement)
		if err != nil {
			return err
		}
		if e.File == "" {
			_, err = c.out.Write(register)
			return err
		}
		return writeNew(e.File, register)
	})
}

// writeNew writes a file that must not be there yet, for the owner alone.
func writeNew(path string, content []byte) error {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600) //nolint:gosec // the person who runs the command names the file
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Close())
}
