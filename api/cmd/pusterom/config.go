package main

import (
	"errors"
	"fmt"

	"github.com/caarlos0/env/v11"
)

// config is what the environment sets. It is read once, and every bad value is named at once (docs/operations.md).
type config struct {
	Address     string `env:"PUSTEROM_ADDRESS"      envDefault:"127.0.0.1:8080"`
	DatabaseURL string `env:"PUSTEROM_DATABASE_URL" envDefault:"var/pusterom.db"`
	KeysDir     string `env:"PUSTEROM_KEYS_DIR"     envDefault:"var/keys"`
	// Issuer is the public address of the installation; without one it is the address listened on.
	Issuer       string `env:"PUSTEROM_ISSUER"`
	InventedOnly string `env:"PUSTEROM_INVENTED_DATA_ONLY"`
	Docs         string `env:"PUSTEROM_DOCS"         envDefault:"on"`
	// TrustedProxies are the networks of the proxies in front of the server, such as 10.1.2.3/32.
	TrustedProxies networks `env:"PUSTEROM_TRUSTED_PROXIES"`

	Mail mailConfig
}

// errRealData is why a server does not start over real persons: their data is not encrypted yet.
var errRealData = errors.New("personal data is not encrypted yet: serve starts only with PUSTEROM_INVENTED_DATA_ONLY=yes, over invented data")

// configFrom reads the environment.
func configFrom(environment map[string]string) (config, error) {
	cfg, err := env.ParseAsWithOptions[config](env.Options{Environment: environment})
	if err != nil {
		return cfg, err
	}
	if cfg.Issuer == "" {
		cfg.Issuer = "http://" + cfg.Address
	}
	if cfg.Docs != "on" && cfg.Docs != "off" {
		return cfg, fmt.Errorf("PUSTEROM_DOCS is on or off, not %q", cfg.Docs) //nolint:err113 // read by a person at start
	}
	return cfg, cfg.Mail.check()
}

// mayServe refuses a configuration that would put real persons at risk.
func (c config) mayServe() error {
	if c.InventedOnly != "yes" {
		return errRealData
	}
	return nil
}
