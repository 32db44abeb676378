package api_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"log"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi2"
	"github.com/getkin/kin-openapi/openapi2conv"
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3conv"
	"github.com/swaggo/swag"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/docs"
	"github.com/pusterom/pusterom/internal/policy"
)

var update = flag.Bool("update", false, "write the generated files anew")

func golden(t *testing.T, path string, want []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, want) {
		t.Errorf("%s is stale: run go generate ./api", path)
	}
}

func TestGeneratedOpenAPI(t *testing.T) {
	golden(t, "../docs/openapi.json", describe(t))
}

// describe is the pipeline: comments to Swagger 2 to OpenAPI 3 to 3.1, and then what every operation has in common.
func describe(t *testing.T) []byte {
	t.Helper()
	parser := swag.New(
		swag.SetDebugger(log.New(io.Discard, "", 0)),
		swag.SetStrict(true),
		swag.SetExcludedDirsAndFiles("./cmd"),
		swag.SetOverrides(map[string]string{"github.com/pusterom/pusterom/internal/calendar.Date": "string"}),
	)
	if err := parser.ParseAPIMultiSearchDir([]string{".", "../internal/calendar"}, "openapi.go", 0); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(parser.GetSwagger())
	if err != nil {
		t.Fatal(err)
	}
	var two openapi2.T
	if err := json.Unmarshal(text, &two); err != nil {
		t.Fatal(err)
	}
	three, err := openapi2conv.ToV3(&two)
	if err != nil {
		t.Fatal(err)
	}
	orNothing(three)
	shapes(three)
	papers(three)
	common(three)
	openapi3conv.Upgrade(three)
	three.OpenAPI = "3.1.1" // the upgrade writes 3.2.1, which Swagger UI refuses
	return indented(t, three)
}

// common adds what the route table knows of an operation: who may call it, its headers and its refusals.
func common(doc *openapi3.T) {
	doc.Components.SecuritySchemes = openapi3.SecuritySchemes{
		"bearer": {Value: openapi3.NewSecurityScheme().WithType("http").WithScheme("bearer").WithBearerFormat("JWT")},
	}
	problem := openapi3.NewResponse().WithDescription("A refusal (RFC 9457)").
		WithContent(openapi3.NewContentWithSchemaRef(openapi3.NewSchemaRef("#/components/schemas/Problem", nil), []string{"application/problem+json"}))
	for _, r := range api.RouteLines() {
		item := doc.Paths.Value(templated(r.Path))
		if item == nil || item.GetOperation(r.Method) == nil {
			continue
		}
		op := item.GetOperation(r.Method)
		op.Responses.Set("default", &openapi3.ResponseRef{Value: problem})
		if op.Responses.Value("503") != nil {
			op.Responses.Set("503", &openapi3.ResponseRef{Value: problem})
		}
		if !r.Public {
			op.Security = openapi3.NewSecurityRequirements().With(openapi3.NewSecurityRequirement().Authenticate("bearer"))
		}
		if r.Repeatable {
			key := openapi3.NewHeaderParameter("Idempotency-Key").WithSchema(openapi3.NewStringSchema().WithMinLength(1).WithMaxLength(255)).
				WithDescription("The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed.")
			op.Parameters = append(op.Parameters, &openapi3.ParameterRef{Value: key})
		}
	}
}

// orNothing lets an object that may be null be null: the upgrade would forget it where the schema is a reference.
func orNothing(doc *openapi3.T) {
	for _, schema := range doc.Components.Schemas {
		for _, property := range schema.Value.Properties {
			if property.Value == nil || len(property.Value.AllOf) == 0 || !property.Value.Nullable {
				continue
			}
			property.Value = &openapi3.Schema{OneOf: openapi3.SchemaRefs{
				property.Value.AllOf[0], {Value: &openapi3.Schema{Type: &openapi3.Types{"null"}}},
			}}
		}
	}
}

// A generic list is called by what it lists.
var (
	genericName = regexp.MustCompile(`api\.(Page|List)-(\w+)`)
	leftover    = regexp.MustCompile(`,"x-originalParamName":"\w+"`)
)

func indented(t *testing.T, doc *openapi3.T) []byte {
	t.Helper()
	text, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	text = leftover.ReplaceAll(genericName.ReplaceAll(text, []byte("$2$1")), nil)
	var sorted any
	if err := json.Unmarshal(text, &sorted); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(sorted); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// templated writes a path of Echo as OpenAPI does.
func templated(path string) string {
	return regexp.MustCompile(`:(\w+)`).ReplaceAllString(path, "{$1}")
}

func document(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(docs.OpenAPI)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestTheDescriptionIsValid(t *testing.T) {
	doc := document(t)
	if err := doc.Validate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if doc.OpenAPI != "3.1.1" {
		t.Errorf("OpenAPI %s", doc.OpenAPI)
	}
}

func TestEveryRouteIsDescribedAndTheOtherWayRound(t *testing.T) {
	doc := document(t)
	var routes, described []string
	operations := map[string]bool{}
	for _, r := range api.RouteLines() {
		if r.Action == policy.ReadDocs || r.Action == policy.ReadClient { // it describes neither itself nor pages
			continue
		}
		routes = append(routes, r.Method+" "+templated(r.Path)+" "+r.Operation)
		if operations[r.Operation] {
			t.Errorf("two routes are called %s", r.Operation)
		}
		operations[r.Operation] = true
	}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			described = append(described, method+" "+path+" "+op.OperationID)
		}
	}
	slices.Sort(routes)
	slices.Sort(described)
	for _, r := range routes {
		if !slices.Contains(described, r) {
			t.Errorf("not described: %s", r)
		}
	}
	for _, d := range described {
		if !slices.Contains(routes, d) {
			t.Errorf("no such route: %s", d)
		}
	}
}
