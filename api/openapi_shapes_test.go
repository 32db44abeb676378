package api_test

import (
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// What the generator cannot say of two kinds of Go types is said here.
const (
	schemaPath = "#/components/schemas/"
	maybeName  = "api.Maybe-"
	oneOfMark  = "x-one-of"
)

// shapes describes a field of type Maybe as what it holds, or null, and a struct whose fields all carry the extension
// x-one-of as exactly one of those fields: it writes itself so.
func shapes(doc *openapi3.T) {
	for _, name := range slices.Sorted(maps.Keys(doc.Components.Schemas)) {
		schema := doc.Components.Schemas[name].Value
		if alternatives := oneOfFields(schema); len(alternatives) > 0 {
			*schema = openapi3.Schema{OneOf: alternatives}
		}
		for _, property := range schema.Properties {
			if held, ok := strings.CutPrefix(property.Ref, schemaPath+maybeName); ok {
				value := doc.Components.Schemas[maybeName+held].Value.Properties["value"]
				*property = openapi3.SchemaRef{Value: &openapi3.Schema{OneOf: openapi3.SchemaRefs{
					value, {Value: &openapi3.Schema{Type: &openapi3.Types{"null"}}},
				}}}
			}
		}
	}
	maps.DeleteFunc(doc.Components.Schemas, func(name string, _ *openapi3.SchemaRef) bool {
		return strings.HasPrefix(name, maybeName)
	})
}

// papers describes the forms of an answer that are no JSON: the generator gives all of them one schema.
func papers(doc *openapi3.T) {
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			for _, response := range op.Responses.Map() {
				for media, content := range response.Value.Content {
					if media == "application/pdf" || media == "text/html" {
						content.Schema = openapi3.NewSchemaRef("", &openapi3.Schema{
							Type: &openapi3.Types{"string"}, Extensions: map[string]any{"contentMediaType": media},
						})
					}
				}
			}
		}
	}
}

func oneOfFields(schema *openapi3.Schema) openapi3.SchemaRefs {
	var alternatives openapi3.SchemaRefs
	for _, name := range slices.Sorted(maps.Keys(schema.Properties)) {
		property := schema.Properties[name].Value
		if property == nil || property.Extensions[oneOfMark] == nil || len(property.AllOf) == 0 {
			return nil
		}
		alternatives = append(alternatives, property.AllOf[0])
	}
	return alternatives
}
