package main

import (
	"fmt"
	"net"
	"strings"
)

// networks are ranges of addresses, written as CIDR with commas between them.
type networks []*net.IPNet

// UnmarshalText reads the ranges; one that is none is an error, so that the server does not start.
func (n *networks) UnmarshalText(text []byte) error {
	for written := range strings.SplitSeq(string(text), ",") {
		_, network, err := net.ParseCIDR(strings.TrimSpace(written))
		if err != nil {
			return fmt.Errorf("PUSTEROM_TRUSTED_PROXIES holds networks such as 10.1.2.3/32, with commas between: %w", err)
		}
		*n = append(*n, network)
	}
	return nil
}
