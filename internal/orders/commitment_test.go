package orders_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// table is the outcomes of each row, every call-off of another person.
type table [][]int

func (tab table) tallies() ([]orders.Tally, orders.Tally) {
	rows := make([]orders.Tally, len(tab))
	total := tally("total", make([]int, len(orders.Outcomes())))
	for i, row := range tab {
		rows[i] = tally(fmt.Sprintf("row %d", i), row)
		for o, count := range rows[i].Outcomes {
			sum := total.Outcomes[o]
			total.Outcomes[o] = orders.Count{CallOffs: sum.CallOffs + count.CallOffs, Persons: sum.Persons + count.Persons}
		}
		total.Agreed.CallOffs += rows[i].Agreed.CallOffs
		total.Agreed.Persons += rows[i].Agreed.Persons
	}
	return rows, total
}

func tally(key string, counts []int) orders.Tally {
	t := orders.Tally{Key: key, Outcomes: map[orders.Outcome]orders.Count{}, ToStart: orders.Spread{}, ToAgree: orders.Spread{}}
	for j, n := range counts {
		t.Outcomes[orders.Outcomes()[j]] = orders.Count{CallOffs: n, Persons: n}
		t.Agreed.CallOffs += n
		t.Agreed.Persons += n
	}
	return t
}

// told is everything a reader is told of the table with a given mask: what is hidden stays nil.
func (tab table) told(masks []orders.Figures, maskTotal orders.Figures) []any {
	sums := make([]int, len(orders.Outcomes()))
	all := 0
	var list []any
	for i, row := range tab {
		agreed := 0
		for j, n := range row {
			agreed, sums[j] = agreed+n, sums[j]+n
		}
		all += agreed
		if masks[i].Agreed != nil {
			list = append(list, agreed)
		}
		if masks[i].Outcomes != nil {
			list = append(list, append([]int{}, row...))
		}
	}
	if maskTotal.Agreed != nil {
		list = append(list, all)
	}
	if maskTotal.Outcomes != nil {
		list = append(list, sums)
	}
	return list
}

// TestNoFigureAboutAFewPersonsCanBeComputed: whatever a reader is told, each figure about one to four persons could as well be
// another: there is another table that says the same to the reader and differs there.
func TestNoFigureAboutAFewPersonsCanBeComputed(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 55))
	hidden, shown := 0, 0
	for range 2000 {
		tab := randomTable(random)
		rows, total := tab.tallies()
		masks, maskTotal := orders.Protect(rows, total)
		for i := range append(rows, total) {
			mask, row := maskTotal, total
			if i < len(rows) {
				mask, row = masks[i], rows[i]
			}
			if few(row.Agreed.CallOffs) && mask.Agreed != nil {
				t.Fatalf("%v shows a number of %d", tab, row.Agreed.CallOffs)
			}
			for o, count := range row.Outcomes {
				if few(count.CallOffs) && mask.Outcomes != nil {
					t.Fatalf("%v shows %d %s", tab, count.CallOffs, o)
				}
			}
			if mask.Outcomes != nil {
				shown++
			}
		}
		for i, row := range tab {
			for j, n := range row {
				if few(n) {
					hidden++
					tab.mustDiffer(t, masks, maskTotal, func(other table) bool { return other[i][j] != n })
				}
			}
			if sum := rows[i].Agreed.CallOffs; few(sum) {
				tab.mustDiffer(t, masks, maskTotal, func(other table) bool { return tally("", other[i]).Agreed.CallOffs != sum })
			}
		}
	}
	if hidden < 500 || shown < 500 {
		t.Errorf("%d figures hidden, %d rows shown: the test sees too little", hidden, shown)
	}
}

func few(n int) bool { return n > 0 && n < orders.FewestPersons }

// mustDiffer looks for another table that tells the reader the same, by moving one call-off, or two against each other.
func (tab table) mustDiffer(t *testing.T, masks []orders.Figures, maskTotal orders.Figures, differs func(table) bool) {
	t.Helper()
	told := tab.told(masks, maskTotal)
	width := len(orders.Outcomes())
	for a := range len(tab) * width {
		for b := range len(tab) * width {
			for _, moves := range [][]int{{a}, {a, b}, {a, b, a/width*width + b%width, b/width*width + a%width}} {
				for _, sign := range []int{1, -1} {
					other, ok := tab.moved(moves, sign)
					if ok && differs(other) && reflect.DeepEqual(other.told(masks, maskTotal), told) {
						return
					}
				}
			}
		}
	}
	t.Fatalf("of %v a reader can compute a hidden figure: %+v %+v", tab, masks, maskTotal)
}

// moved adds to the first cell, takes from the second, takes from the third and fourth what keeps the sums.
func (tab table) moved(moves []int, sign int) (table, bool) {
	width := len(orders.Outcomes())
	other := make(table, len(tab))
	for i := range tab {
		other[i] = append([]int{}, tab[i]...)
	}
	steps := []int{sign, -sign}
	if len(moves) == 4 {
		steps = []int{sign, sign, -sign, -sign}
	}
	for k, cell := range moves {
		other[cell/width][cell%width] += steps[k]
		if other[cell/width][cell%width] < 0 {
			return nil, false
		}
	}
	return other, true
}

func randomTable(random *rand.Rand) table {
	tab := make(table, 1+random.IntN(6))
	most := 1 + random.IntN(25)
	for i := range tab {
		tab[i] = make([]int, len(orders.Outcomes()))
		for j := range tab[i] {
			if random.IntN(3) == 0 {
				tab[i][j] = random.IntN(most + 1)
			}
		}
		if tally("", tab[i]).Agreed.CallOffs == 0 {
			tab[i][0] = 1 + random.IntN(most)
		}
	}
	return tab
}

func TestAPersonWithTwoCallOffsIsCountedOnce(t *testing.T) {
	t.Parallel()
	few := orders.Count{CallOffs: 9, Persons: 3}
	row := orders.Tally{Key: "a", Agreed: few, Outcomes: map[orders.Outcome]orders.Count{orders.StartedInTime: few}}
	shown, total := orders.Protect([]orders.Tally{row}, row)
	if shown[0].Agreed != nil || total.Agreed != nil {
		t.Errorf("nine call-offs of three persons are shown: %+v %+v", shown, total)
	}
	// Two rows of three, but one person stands in both: together they are five, and with two more in common four.
	tallies := func(all int) ([]orders.Tally, orders.Tally) {
		count := func(n int) orders.Count { return orders.Count{CallOffs: n, Persons: n} }
		large := orders.Tally{Key: "large", Agreed: count(20)}
		return []orders.Tally{{Key: "a", Agreed: count(3)}, {Key: "b", Agreed: count(3)}, large},
			orders.Tally{Agreed: orders.Count{CallOffs: 26, Persons: all}}
	}
	for all, wants := range map[int]bool{25: true, 24: false} {
		rows, total := tallies(all)
		if shown, _ := orders.Protect(rows, total); (shown[2].Agreed != nil) != wants {
			t.Errorf("of %d persons in all the large row is shown: %v", all, !wants)
		}
	}
}

func TestHalfAndNineTenths(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		spread orders.Spread
		want   *orders.Days
	}{
		{orders.Spread{}, nil},
		{orders.Spread{7: 1}, &orders.Days{Median: 7, Ninetieth: 7}},
		{orders.Spread{1: 1, 2: 1}, &orders.Days{Median: 1, Ninetieth: 2}},
		{orders.Spread{10: 5, 20: 4, 120: 1}, &orders.Days{Median: 10, Ninetieth: 20}},
		{orders.Spread{0: 1, 30: 8, 120: 2}, &orders.Days{Median: 30, Ninetieth: 120}},
	} {
		if got := c.spread.Days(); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%v: %+v, want %+v", c.spread, got, c.want)
		}
	}
}
