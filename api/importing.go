package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// Import is what an import of the register did, or in a dry run would do.
type Import struct {
	DryRun             bool        `json:"dry_run" validate:"required"`
	AgreementID        string      `json:"agreement_id" validate:"required" format:"uuid"`
	AgreementReference string      `json:"agreement_reference" validate:"required"`
	Created            int         `json:"created" validate:"required"`
	Updated            int         `json:"updated" validate:"required"`
	Unchanged          int         `json:"unchanged" validate:"required"`
	Rows               []ImportRow `json:"rows" validate:"required"`
} //	@name	Import

// ImportRow is what becomes of one row of the file.
type ImportRow struct {
	Line               int      `json:"line" validate:"required"`
	OrganisationNumber string   `json:"organisation_number" validate:"required"`
	ProviderName       string   `json:"provider_name" validate:"required"`
	Lot                string   `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	Place              string   `json:"place" validate:"required"`
	Outcome            string   `json:"outcome" validate:"required" enums:"created,updated,unchanged"`
	Changed            []string `json:"changed" validate:"required"`
} //	@name	ImportRow

// importRegister imports a register file. With any fault nothing is imported, and every fault is named.
//
//	@Summary	Import the register from a CSV file
//	@ID			import_register
//	@Tags		register
//	@Accept		text/csv
//	@Produce	json
//	@Param		agreement	query		string	false	"reference of the agreement; required when there are several"
//	@Param		dry_run		query		bool	false	"decide every row and write nothing"
//	@Param		body		body		string	true	"the file, UTF-8 or Windows-1252, at most 5 MiB"
//	@Success	200			{object}	Import
//	@Router		/v1/register/import [post]
func (s *server) importRegister(c echo.Context) error {
	query, err := queryOf(c, "agreement", "dry_run")
	if err != nil {
		return err
	}
	dryRun := query.Get("dry_run")
	if dryRun != "" && dryRun != "true" && dryRun != "false" {
		return badParameter("dry_run", "unknown_value")
	}
	if err := wantsType(c.Request().Header, registerTypes()...); err != nil {
		return err
	}
	file, err := readBody(c)
	if err != nil {
		return err
	}
	done, err := s.Market.ImportRegister(ctx(c), actor(c), query.Get("agreement"), file, dryRun == "true", nil)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, importOf(done, dryRun == "true"))
}

// registerTypes are the content types that browsers and systems give a register file. On machines with a spreadsheet a browser
// calls a CSV file by the spreadsheet's own type; what the file is, and what to save it as, is told by looking into it.
func registerTypes() []string {
	return []string{
		"text/csv", echo.MIMEOctetStream, "application/vnd.ms-excel",
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet",
	}
}

func importOf(done market.Imported, dryRun bool) Import {
	shown := Import{
		DryRun: dryRun, AgreementID: done.Agreement.ID, AgreementReference: done.Agreement.Reference,
		Created: done.Plan.Count(providers.Created), Updated: done.Plan.Count(providers.Updated),
		Unchanged: done.Plan.Count(providers.Unchanged), Rows: make([]ImportRow, 0, len(done.Plan.Rows)),
	}
	for _, row := range done.Plan.Rows {
		shown.Rows = append(shown.Rows, ImportRow{
			Line: row.Line, OrganisationNumber: row.Key.OrganisationNumber, ProviderName: row.ProviderName,
			Lot: string(row.Key.Lot), Place: row.Offer.Location.Name, Outcome: string(row.Outcome), Changed: listOf(row.Changed),
		})
	}
	return shown
}
