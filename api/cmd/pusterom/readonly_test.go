package main_test

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody is the number of an account without rights, for root's tests: root can write everywhere.
const nobody = 65534

// TestWhatCannotBeWrittenIsRefused: keys that could never be rotated, a database that could never be written. The server
// runs as an account that the folder does not belong to, or has no right to write in.
func TestWhatCannotBeWrittenIsRefused(t *testing.T) {
	for folder, says := range map[string]string{"keys": "PUSTEROM_KEYS_DIR", "data": "PUSTEROM_DATABASE_URL"} {
		t.Run(folder, func(t *testing.T) {
			dir, err := os.MkdirTemp("", "pusterom-readonly") //nolint:usetesting // t.TempDir is closed to other accounts
			must(t, err)
			t.Cleanup(func() { must(t, os.RemoveAll(dir)) })
			env := environment("PUSTEROM_DATABASE_URL="+filepath.Join(dir, "data", "pusterom.db"),
				"PUSTEROM_KEYS_DIR="+filepath.Join(dir, "keys"), "PUSTEROM_ADDRESS=127.0.0.1:0")
			program := lentProgram(t, dir)
			if out, err := asNobody(t, program, env, "migrate").CombinedOutput(); err != nil {
				t.Fatalf("%v %s", err, out)
			}
			closed := filepath.Join(dir, folder)
			must(t, os.Chmod(closed, 0o500))
			t.Cleanup(func() { _ = os.Chmod(closed, 0o700) })
			out, err := asNobody(t, program, env, "serve").CombinedOutput()
			if err == nil || !strings.Contains(string(out), says) {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
}

// lentProgram copies this program to where another account may run it.
func lentProgram(t *testing.T, dir string) (path string) {
	t.Helper()
	from, err := os.Executable()
	must(t, err)
	path = filepath.Join(dir, "pusterom")
	source, err := os.Open(from)
	must(t, err)
	defer func() { must(t, source.Close()) }()
	target, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o755)
	must(t, err)
	_, err = io.Copy(target, source)
	must(t, err)
	must(t, target.Close())
	if os.Geteuid() == 0 {
		must(t, os.Chown(dir, nobody, nobody))
	}
	return path
}

func asNobody(t *testing.T, program string, env []string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Env, cmd.Dir = env, filepath.Dir(program)
	if os.Geteuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	return cmd
}
