package api

import (
	"cmp"
	"mime"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"
)

// bestMedia gives the form that the caller likes best of those offered, empty when it takes none of them. Of two it likes as
// well, the one it names more closely goes first, then the one offered first.
func bestMedia(c echo.Context, offered ...string) string {
	accept := strings.Join(c.Request().Header.Values(echo.HeaderAccept), ",")
	if strings.TrimSpace(accept) == "" {
		return offered[0]
	}
	best, liked, named := "", 0.0, 0
	for _, media := range offered {
		quality, closeness := likes(accept, media)
		if quality > liked || (quality == liked && quality > 0 && closeness > named) {
			best, liked, named = media, quality, closeness
		}
	}
	return best
}

// likes tells how well an Accept header likes a media type, from 0 to 1, and how closely it names it.
func likes(accept, media string) (quality float64, closeness int) {
	kind, _, _ := strings.Cut(media, "/")
	return weigh(accept, map[string]int{"*/*": 1, kind + "/*": 2, media: 3})
}

// identityCoding is the content coding of what is not compressed.
const identityCoding = "identity"

// likedCodings gives the content codings among those offered that the caller takes, the one it likes best first; of two it
// likes as well, the one offered first. What is not compressed is always among them, as the last where nothing is said of it.
func likedCodings(c echo.Context, offered ...string) []string {
	accept := strings.Join(c.Request().Header.Values(echo.HeaderAcceptEncoding), ",")
	quality := map[string]float64{}
	for _, coding := range append(offered, identityCoding) {
		quality[coding], _ = weigh(accept, map[string]int{"*": 1, coding: 2})
	}
	liked := slices.DeleteFunc(offered, func(coding string) bool { return quality[coding] <= 0 })
	liked = append(liked, identityCoding)
	slices.SortStableFunc(liked, func(a, b string) int { return cmp.Compare(quality[b], quality[a]) })
	return liked
}

// weigh finds the closest of the ranges that an Accept header names, and the quality from 0 to 1 that it gives it.
func weigh(accept string, ranges map[string]int) (quality float64, closeness int) {
	for part := range strings.SplitSeq(accept, ",") {
		name, parameters, err := mime.ParseMediaType(part)
		if err != nil || ranges[name] <= closeness {
			continue
		}
		closeness, quality = ranges[name], 1
		if q, given := parameters["q"]; given {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				quality = 0
			}
		}
	}
	return quality, closeness
}
