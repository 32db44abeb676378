package main_test

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
)

// composeFile is as much of a Compose file as ours uses; anything else in it is a fault.
type composeFile struct {
	Common   yaml.Node                 `yaml:"x-pusterom"`
	Services map[string]composeService `yaml:"services"`
	Secrets  map[string]struct {
		File string `yaml:"file"`
	} `yaml:"secrets"`
	Volumes map[string]any `yaml:"volumes"`
}

type composeService struct {
	Image       string            `yaml:"image"`
	Build       string            `yaml:"build"`
	Command     []string          `yaml:"command"`
	Environment map[string]string `yaml:"environment"`
	Secrets     []string          `yaml:"secrets"`
	Volumes     []string          `yaml:"volumes"`
	Ports       []string          `yaml:"ports"`
	DependsOn   map[string]struct {
		Condition string `yaml:"condition"`
	} `yaml:"depends_on"`
	Healthcheck struct {
		Test        []string `yaml:"test"`
		Interval    string   `yaml:"interval"`
		Timeout     string   `yaml:"timeout"`
		StartPeriod string   `yaml:"start_period"`
		Retries     int      `yaml:"retries"`
	} `yaml:"healthcheck"`
	Restart         string   `yaml:"restart"`
	StopGracePeriod string   `yaml:"stop_grace_period"`
	ReadOnly        bool     `yaml:"read_only"`
	CapDrop         []string `yaml:"cap_drop"`
	SecurityOpt     []string `yaml:"security_opt"`
}

func compose(t *testing.T) composeFile {
	t.Helper()
	file, err := os.Open("../../../docker-compose.yml")
	must(t, err)
	defer func() { must(t, file.Close()) }()
	var c composeFile
	strict := yaml.NewDecoder(file)
	strict.KnownFields(true)
	must(t, strict.Decode(&c))
	return c
}

// TestTheComposeFileFits: its syntax, its references, and every setting of the program one that the program knows.
func TestTheComposeFileFits(t *testing.T) {
	t.Parallel()
	c := compose(t)
	known, err := main.Names()
	must(t, err)
	var ports []string
	for name, s := range c.Services {
		if s.Image == "" {
			t.Errorf("%s has no image", name)
		}
		for variable := range s.Environment {
			if s.Image == "pusterom" && !slices.Contains(known, variable) {
				t.Errorf("%s sets %s, which the program does not know", name, variable)
			}
		}
		for other := range s.DependsOn {
			if _, ok := c.Services[other]; !ok {
				t.Errorf("%s waits for %s, which is not there", name, other)
			}
		}
		for _, volume := range s.Volumes {
			if source, _, _ := strings.Cut(volume, ":"); !slices.Contains(slices.Collect(maps.Keys(c.Volumes)), source) {
				t.Errorf("%s mounts %s, which is not there", name, source)
			}
		}
		for _, secret := range s.Secrets {
			if _, ok := c.Secrets[secret]; !ok {
				t.Errorf("%s is given %s, which is not there", name, secret)
			}
		}
		ports = append(ports, s.Ports...)
	}
	for _, port := range ports {
		if !strings.HasPrefix(port, "127.0.0.1:") {
			t.Errorf("%s is open to other machines", port)
		}
	}
}

// TestTheComposeFileRunsTwoServers that a sign-in counts at alike, and that would start: nothing in it is refused.
func TestTheComposeFileRunsTwoServers(t *testing.T) {
	t.Parallel()
	one, two := compose(t).Services["server-1"], compose(t).Services["server-2"]
	if !maps.Equal(one.Environment, two.Environment) || !slices.Equal(one.Volumes, two.Volumes) || slices.Equal(one.Ports, two.Ports) {
		t.Errorf("the servers differ in more than their ports:\n%v\n%v", one, two)
	}
	settings := maps.Clone(one.Environment)
	maps.Copy(settings, imageSettings(t))
	if err := main.MayServe(settings); err != nil {
		t.Errorf("a server would not start: %v", err)
	}
	delete(settings, "PUSTEROM_PLAIN_HTTP")
	if err := main.MayServe(settings); err == nil {
		t.Error("nothing guards the open port of the image")
	}
}

// imageSettings are those that the Dockerfile sets.
func imageSettings(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("../../../Dockerfile")
	must(t, err)
	settings := map[string]string{}
	for _, m := range regexp.MustCompile(`(PUSTEROM_[A-Z_]+)=(\S+)`).FindAllStringSubmatch(string(text), -1) {
		settings[m[1]] = m[2]
	}
	return settings
}

// TestTheImageIsStaticAndNobodys: no C library, an account without rights, and every folder that the program is built of.
func TestTheImageIsStaticAndNobodys(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../../Dockerfile")
	must(t, err)
	_, last, _ := strings.Cut(string(text), "distroless/static")
	for _, want := range []string{"\nUSER nonroot\n", "\nENTRYPOINT [\"/usr/bin/pusterom\"]\n"} {
		if !strings.Contains(last, want) {
			t.Errorf("the final image lacks %q", want)
		}
	}
	for _, want := range []string{"CGO_ENABLED=0 go build", "COPY api ./api", "COPY docs ./docs", "COPY internal ./internal", "COPY migrations ./migrations", "COPY providers ./providers", "COPY web/embed.go ./web/", "COPY --from=client /src/web/dist ./web/dist"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the build lacks %q", want)
		}
	}
	client, _, _ := strings.Cut(string(text), "FROM golang")
	if !strings.Contains(client, "\nRUN npm ci ") || !strings.Contains(client, "\nRUN npm run build\n") {
		t.Errorf("the image does not build the client:\n%s", client)
	}
	left, err := os.ReadFile("../../../.dockerignore")
	must(t, err)
	for _, folder := range []string{"var", "web/node_modules", "web/dist"} {
		if !slices.Contains(strings.Fields(string(left)), folder) {
			t.Errorf("what this machine has in %s would come into the image", folder)
		}
	}
}
