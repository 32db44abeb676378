package main

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/caarlos0/env/v11"
)

// config is what the environment sets. It is read once, and every bad value is named at once (docs/operations.md).
type config struct {
	Address     string `env:"PUSTEROM_ADDRESS"      envDefault:"127.0.0.1:8080"`
	DatabaseURL string `env:"PUSTEROM_DATABASE_URL"`
	// CommonURL is the name under which many platforms hand out a database; the one above counts first.
	CommonURL string `env:"DATABASE_URL"`
	KeysDir   string `env:"PUSTEROM_KEYS_DIR"     envDefault:"var/keys"`
	// Issuer is the public address of the installation; without one it is the address listened on.
	Issuer       string `env:"PUSTEROM_ISSUER"`
	PlainHTTP    string `env:"PUSTEROM_PLAIN_HTTP"`
	InventedOnly string `env:"PUSTEROM_INVENTED_DATA_ONLY"`
	Docs         string `env:"PUSTEROM_DOCS"         envDefault:"on"`
	// MetricsAddress serves the figures for operations; empty means nowhere.
	MetricsAddress string `env:"PUSTEROM_METRICS_ADDRESS"`
	// TrustedProxies are the networks of the proxies in front of the server, such as 10.1.2.3/32.
	TrustedProxies networks `env:"PUSTEROM_TRUSTED_PROXIES"`

	Mail mailConfig
}

// errSetting is what a setting that makes no sense, or would be dangerous, has in common.
var errSetting = errors.New("bad setting")

// errRealData is why a server does not start over real persons: their data is not encrypted yet.
var errRealData = errors.New("personal data is not encrypted yet: serve starts only with PUSTEROM_INVENTED_DATA_ONLY=yes, over invented data")

func bad(format string, values ...any) error {
	return fmt.Errorf("%w: %s", errSetting, fmt.Sprintf(format, values...))
}

// configFrom reads the environment and names every value in it that makes no sense.
func configFrom(environment map[string]string) (config, error) {
	cfg, err := env.ParseAsWithOptions[config](env.Options{Environment: environment})
	if cfg.DatabaseURL == "" {
		cfg.DatabaseURL = cfg.CommonURL
	}
	if cfg.DatabaseURL == "" {
		cfg.DatabaseURL = "var/pusterom.db"
	}
	err = errors.Join(append([]error{err, unknownNames(environment)}, cfg.faults()...)...)
	if cfg.Issuer == "" {
		cfg.Issuer = "http://" + cfg.Address
	}
	return cfg, err
}

// names are the variables that config knows.
func names() ([]string, error) {
	fields, err := env.GetFieldParams(&config{})
	list := make([]string, 0, len(fields))
	for _, f := range fields {
		list = append(list, f.Key)
	}
	return list, err
}

// unknownNames finds settings that nothing would read, such as a misspelt one whose default would then count unnoticed.
func unknownNames(environment map[string]string) error {
	known, err := names()
	if err != nil {
		return err
	}
	var unknown []string
	for name := range environment {
		ofTests := strings.HasPrefix(name, "PUSTEROM_TEST_") || name == "PUSTEROM_SOAK"
		if strings.HasPrefix(name, "PUSTEROM_") && !ofTests && !slices.Contains(known, name) {
			unknown = append(unknown, name)
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	slices.Sort(unknown)
	return bad("there is no setting %s", strings.Join(unknown, ", "))
}

// faults names what cannot be understood.
func (c config) faults() []error {
	faults := []error{
		checkAddress("PUSTEROM_ADDRESS", c.Address), checkIssuer(c.Issuer), checkDatabase(c.DatabaseURL),
		c.Mail.check(c.PlainHTTP == "yes"), oneOf("PUSTEROM_DOCS", c.Docs, "on", "off"), oneOf("PUSTEROM_PLAIN_HTTP", c.PlainHTTP, "", "yes"),
	}
	if c.MetricsAddress != "" {
		faults = append(faults, checkAddress("PUSTEROM_METRICS_ADDRESS", c.MetricsAddress))
		if c.MetricsAddress == c.Address && !strings.HasSuffix(c.Address, ":0") {
			faults = append(faults, bad("PUSTEROM_METRICS_ADDRESS needs an address of its own, not %s", c.Address))
		}
	}
	return faults
}

// mayServe names what would put persons or their data at risk.
func (c config) mayServe() error {
	var faults []error
	if c.InventedOnly != "yes" {
		faults = append(faults, errRealData)
	}
	if !onLoopback(c.Address) && c.plainHTTP() && c.PlainHTTP != "yes" {
		faults = append(faults, bad("PUSTEROM_ADDRESS %s is open to other machines over plain HTTP: put a proxy with TLS in front and "+
			"set PUSTEROM_ISSUER to its https:// address, or say PUSTEROM_PLAIN_HTTP=yes where nobody else can reach the port", c.Address))
	}
	return errors.Join(faults...)
}

// plainHTTP tells whether browsers reach the installation without TLS, by its public address.
func (c config) plainHTTP() bool { return !strings.HasPrefix(c.Issuer, "https://") }

func oneOf(name, value string, words ...string) error {
	if slices.Contains(words, value) {
		return nil
	}
	return bad("%s is %s, not %q", name, strings.Trim(strings.Join(words, " or "), "or "), value)
}

// checkAddress holds an address to host:port, the host an IP address, localhost, or empty for all.
func checkAddress(name, address string) error {
	host, port, err := net.SplitHostPort(address)
	number, notNumber := strconv.Atoi(port)
	if err != nil || notNumber != nil || number < 0 || number > 65535 || host != "" && host != "localhost" && net.ParseIP(host) == nil {
		return bad("%s is an address and a port such as 127.0.0.1:8080, not %q", name, address)
	}
	return nil
}

func onLoopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	return err == nil && (host == "localhost" || net.ParseIP(host).IsLoopback())
}

// checkIssuer holds the issuer to scheme and host: it stands in every token, letter by letter.
func checkIssuer(issuer string) error {
	if issuer == "" {
		return nil
	}
	at, err := url.Parse(issuer)
	if err == nil && (at.Scheme == "https" || at.Scheme == "http") && at.Hostname() != "" && issuer == at.Scheme+"://"+at.Host {
		return nil
	}
	// It is not repeated: what stands before an @ may be a password.
	return bad("PUSTEROM_ISSUER is an address such as https://pusterom.example, without path, closing slash or query")
}

// checkDatabase refuses an address of another engine, which would else become the name of a file.
func checkDatabase(address string) error {
	scheme, _, found := strings.Cut(address, "://")
	if !found || scheme == "postgres" || scheme == "postgresql" {
		return nil
	}
	return bad("PUSTEROM_DATABASE_URL is postgres://… or the path of a SQLite file, not %s://…", scheme)
}
