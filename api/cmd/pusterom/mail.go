package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/notify/smtp"
)

// mailConfig is what the environment sets about e-mail. Without a host nothing is sent.
type mailConfig struct {
	Host         string `env:"PUSTEROM_SMTP_HOST"`
	Port         string `env:"PUSTEROM_SMTP_PORT"`
	User         string `env:"PUSTEROM_SMTP_USER"`
	PasswordFile string `env:"PUSTEROM_SMTP_PASSWORD_FILE"`
	From         string `env:"PUSTEROM_SMTP_FROM"`
	TLS          string `env:"PUSTEROM_SMTP_TLS"      envDefault:"starttls"`
	// Site is where people sign in; it stands in every mail.
	Site string `env:"PUSTEROM_PUBLIC_URL"`
}

// dispatchEvery is how often the outbox is worked through.
const dispatchEvery = 15 * time.Second

// check names the first setting that is wrong or dangerous. plain is the operator's word that nobody else can listen in
// (PUSTEROM_PLAIN_HTTP).
//
//nolint:err113 // read by a person at start
func (c mailConfig) check(plain bool) error {
	if c.Host == "" {
		if c.User != "" || c.From != "" || c.PasswordFile != "" || c.Port != "" {
			return errors.New("PUSTEROM_SMTP_HOST is missing, though other settings of e-mail are given")
		}
		return nil
	}
	switch smtp.Protection(c.TLS) {
	case smtp.StartTLS, smtp.TLS:
	case smtp.None:
		if !isLoopback(c.Host) && !plain {
			return errors.New("PUSTEROM_SMTP_TLS=none is for a mail server on this machine, or with PUSTEROM_PLAIN_HTTP=yes on a network of your own")
		}
	default:
		return fmt.Errorf("PUSTEROM_SMTP_TLS is starttls, tls or none, not %q", c.TLS)
	}
	if _, err := c.port(); err != nil {
		return err
	}
	site, err := url.Parse(c.Site)
	switch {
	case c.From == "":
		return errors.New("PUSTEROM_SMTP_FROM is missing: the address that mails come from")
	case err != nil || site.Hostname() == "" || site.User != nil || site.RawQuery != "" || site.Fragment != "":
		return errors.New("PUSTEROM_PUBLIC_URL is missing or no address: where people sign in, such as https://pusterom.example")
	case site.Scheme != "https" && (site.Scheme != "http" || !isLoopback(site.Hostname())):
		return errors.New("PUSTEROM_PUBLIC_URL begins with https:// unless it is on this machine")
	case (c.User == "") != (c.PasswordFile == ""):
		return errors.New("PUSTEROM_SMTP_USER and PUSTEROM_SMTP_PASSWORD_FILE belong together")
	}
	return nil
}

// port reads the port; 0 is the usual one.
func (c mailConfig) port() (int, error) {
	if c.Port == "" {
		return 0, nil
	}
	port, err := strconv.ParseUint(c.Port, 10, 16)
	if err != nil || port == 0 {
		return 0, fmt.Errorf("PUSTEROM_SMTP_PORT is a number from 1 to 65535, not %q", c.Port) //nolint:err113 // as check
	}
	return int(port), nil
}

func isLoopback(host string) bool {
	address := net.ParseIP(host)
	return host == "localhost" || address != nil && address.IsLoopback()
}

// sender makes what sends mails, nil when no mail server is set.
func (c mailConfig) sender() (notify.Sender, error) {
	if c.Host == "" {
		return nil, nil //nolint:nilnil // nothing is to be sent
	}
	var password string
	if c.PasswordFile != "" {
		text, err := os.ReadFile(c.PasswordFile)
		if err != nil {
			return nil, fmt.Errorf("PUSTEROM_SMTP_PASSWORD_FILE: %w", err)
		}
		password = strings.TrimRight(string(text), "\r\n")
	}
	port, err := c.port()
	if err != nil {
		return nil, err
	}
	sender, err := smtp.New(smtp.Config{
		Host: c.Host, Port: port, User: c.User, Password: password, From: c.From, Protection: smtp.Protection(c.TLS), Site: c.Site,
	})
	if err != nil {
		return nil, fmt.Errorf("PUSTEROM_SMTP_*: %w", err)
	}
	return sender, nil
}

// dispatch works through the outbox at once and then every fifteen seconds until ctx ends; the channel closes when the mail
// under way has been dealt with. A round that fails is logged and tried again. Without a sender nothing is done.
func dispatch(ctx context.Context, site string, sender notify.Sender, o *opened, logger *slog.Logger) <-chan struct{} {
	over := make(chan struct{})
	if sender == nil {
		logger.InfoContext(ctx, "no mail server is set: notices wait in the outbox", "setting", "PUSTEROM_SMTP_HOST")
		close(over)
		return over
	}
	dispatcher := notify.Dispatcher{Queue: o.Market, Sender: sender, Site: site, Logger: logger}
	go func() {
		defer close(over)
		tick := time.NewTicker(dispatchEvery)
		defer tick.Stop()
		for {
			if _, err := dispatcher.Round(ctx); err != nil && ctx.Err() == nil {
				logger.ErrorContext(ctx, "sending notices failed", "err", err)
			}
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
		}
	}()
	return over
}

type noticesCommand struct{}

// noticesPage is how many deliveries are read at a time.
const noticesPage = 100

// Run lists the mails that could not be sent: what and why, not to whom.
func (noticesCommand) Run(ctx context.Context, c console) error {
	return with(ctx, func(o *opened) error {
		table := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
		count, page := 0, market.Page{Limit: noticesPage}
		for {
			list, err := o.GivenUp(ctx, page)
			if err != nil {
				return err
			}
			for _, d := range list {
				_, _ = fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%d forsøk\n", d.ID, d.Kind, d.GivenUpAt.Format(time.RFC3339), d.Reason, d.Tries)
			}
			count += len(list)
			if len(list) < noticesPage {
				break
			}
			page.After = list[len(list)-1].ID
		}
		if err := table.Flush(); err != nil {
			return err
		}
		_, err := fmt.Fprintf(c.out, "%d varsler er gitt opp.\n", count)
		return err
	})
}
