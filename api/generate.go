package api

//go:generate go test . -run ^Test(Generated|Matrix) -update
