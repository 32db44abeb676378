package api

import (
	"bytes"
	"encoding/csv"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// sheetType is a file that a Norwegian spreadsheet opens right: UTF-8 with byte order mark, semicolons, CRLF.
const sheetType = "text/csv; charset=utf-8"

// wantsSheet reads from Accept whether the caller prefers CSV to JSON; errNotOffered when it takes neither.
func wantsSheet(c echo.Context) (bool, error) {
	media := bestMedia(c, echo.MIMEApplicationJSON, "text/csv")
	if media == "" {
		return false, errNotOffered
	}
	return media == "text/csv", nil
}

// orderColumns is THE table of the order list's columns. Every cell is guarded against formulas when it is written.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var orderColumns = []struct {
	heading string
	cell    func(v market.View) string
}{
	{"Referanse", func(v market.View) string { return v.Order.Reference }},
	{"Saksreferanse", func(v market.View) string { return v.Order.CaseReference }},
	{"Status", func(v market.View) string { return stateWords[v.Order.State] }},
	{"Delkontrakt", func(v market.View) string { return words[string(v.Order.Lot)].nb }},
	{"Mottaker", func(v market.View) string { return v.Order.Recipient.Name }},
	{"Saksbehandler", func(v market.View) string { return v.Order.CaseworkerName }},
	{"Vedtaksdato", func(v market.View) string { return norwegian(v.Order.Decision.DecidedOn) }},
	{"Dager siden vedtak", daysSinceDecision},
	{"Publisert", func(v market.View) string { return norwegian(v.Order.PublishedOn) }},
	{"Leverandør", ofRound(func(r *orders.Round) string { return r.ProviderName })},
	{"Avlastningssted", ofRound(func(r *orders.Round) string { return r.OfferName })},
	{"Valgt", ofRound(func(r *orders.Round) string { return norwegian(calendar.On(r.ChosenAt)) })},
	{"Avtale inngått", ofRound(func(r *orders.Round) string { return norwegian(r.AgreementDate) })},
	{"Seneste oppstart", ofRound(func(r *orders.Round) string { return norwegian(r.LatestStart) })},
	{"Bekreftet oppstart", ofRound(confirmedStart)},
	{"Startet", ofRound(func(r *orders.Round) string { return norwegian(r.StartedOn) })},
	{"Venter på", func(v market.View) string { return sideList(v.WaitingOn) }},
	{"Frist", func(v market.View) string { return norwegian(v.DueOn) }},
}

// stateWords are the states as a heading or a cell says them.
//
//nolint:gochecknoglobals // words
var stateWords = map[orders.State]string{
	orders.Draft: "Utkast", orders.Published: "Publisert", orders.Chosen: "Valgt", orders.Suitable: "Egnet", orders.Agreed: "Avtalt",
	orders.StartConfirmed: "Oppstart bekreftet", orders.Started: "Startet", orders.Ended: "Avsluttet", orders.Withdrawn: "Trukket",
}

// sideWords are the parties as a cell says them.
//
//nolint:gochecknoglobals // words
var sideWords = map[orders.Side]string{
	orders.District: "bydel", orders.Family: "familie", orders.Provider: "leverandør",
}

func sideList(sides []orders.Side) string {
	names := make([]string, 0, len(sides))
	for _, side := range sides {
		names = append(names, sideWords[side])
	}
	return strings.Join(names, ", ")
}

func ofRound(cell func(*orders.Round) string) func(market.View) string {
	return func(v market.View) string {
		if v.Order.Round == nil {
			return ""
		}
		return cell(v.Order.Round)
	}
}

func confirmedStart(r *orders.Round) string {
	if r.Start == nil {
		return ""
	}
	return norwegian(r.Start.On)
}

func daysSinceDecision(v market.View) string {
	days := daysBetween(v.Order.Decision.DecidedOn, v.Today)
	if days == nil || *days < 0 {
		return ""
	}
	return strconv.Itoa(*days)
}

// norwegian writes a date as a Norwegian spreadsheet reads it, dd.mm.yyyy; none as nothing.
func norwegian(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	text := d.String()
	return text[8:] + "." + text[5:7] + "." + text[:4]
}

// sendOrders streams a district's cases as a CSV file, a batch at a time. A fault on the way breaks the connection off, so
// that half a list never looks like a whole one.
func (s *server) sendOrders(c echo.Context, query url.Values) error {
	filter, err := narrowing(query)
	if err != nil {
		return err
	}
	if policy.SideOf(actor(c).Role) != orders.District {
		return errNotOffered
	}
	response := c.Response()
	var sheet *csv.Writer
	rows := 0
	err = s.Market.EachOrder(ctx(c), actor(c), filter, func(v market.View) error {
		if sheet == nil {
			sheet = beginSheet(response)
		}
		rows++
		if err := sheet.Write(cellsOf(v)); err != nil {
			return err
		}
		return flushed(sheet, response, rows)
	})
	switch {
	case err != nil && !response.Committed:
		return err
	case err != nil:
		s.Logger.ErrorContext(ctx(c), "export broken off", "what", "orders", "request", requestID(c), "fault", withoutValues(err).Error())
		panic(http.ErrAbortHandler)
	case sheet == nil:
		sheet = beginSheet(response)
	}
	sheet.Flush()
	s.noteExport(c, "orders", rows)
	return sheet.Error()
}

// beginSheet writes what comes before the first row, once the first batch has been read.
func beginSheet(response *echo.Response) *csv.Writer {
	attachment(response.Header(), "bestillinger.csv")
	response.WriteHeader(http.StatusOK)
	_, _ = response.Write([]byte("\ufeff"))
	sheet := csv.NewWriter(response)
	sheet.Comma, sheet.UseCRLF = ';', true
	headings := make([]string, 0, len(orderColumns))
	for _, column := range orderColumns {
		headings = append(headings, column.heading)
	}
	_ = sheet.Write(headings)
	return sheet
}

func cellsOf(v market.View) []string {
	cells := make([]string, 0, len(orderColumns))
	for _, column := range orderColumns {
		cells = append(cells, providers.Guarded(column.cell(v)))
	}
	return cells
}

// flushed sends what is written so far, every hundred rows: the list is never held as a whole.
func flushed(sheet *csv.Writer, response *echo.Response, rows int) error {
	if rows%maxLimit != 0 {
		return nil
	}
	sheet.Flush()
	if err := sheet.Error(); err != nil {
		return err
	}
	response.Flush()
	return nil
}

// attachment names a file that is to be kept. The name is the same for everybody: it tells nothing of what is inside.
func attachment(h http.Header, name string) {
	h.Set(echo.HeaderContentType, sheetType)
	h.Set(echo.HeaderContentDisposition, `attachment; filename="`+name+`"`)
	h.Add(echo.HeaderVary, echo.HeaderAccept)
}

// exportRegister gives the register of an agreement as a file that imports again.
//
//	@Summary		Export the register as a CSV file
//	@Description	The same columns and words as the import takes: imported again at once, every row is unchanged. Rows come by provider name, lot and place; offers whose place on the agreement has ended are left out.
//	@ID				export_register
//	@Tags			register
//	@Produce		text/csv
//	@Param			agreement	query		string	false	"reference of the agreement; required when there are several"
//	@Success		200			{string}	string	"the file"
//	@Router			/v1/register/export [get]
func (s *server) exportRegister(c echo.Context) error {
	query, err := queryOf(c, "agreement")
	if err != nil {
		return err
	}
	file, err := s.Market.ExportRegister(ctx(c), actor(c), query.Get("agreement"))
	if err != nil {
		return err
	}
	attachment(c.Response().Header(), "register.csv")
	s.noteExport(c, "register", bytes.Count(file, []byte("\r\n"))-1)
	return c.Blob(http.StatusOK, sheetType, file)
}
