package providers

import "time"

// District is one district (bydel) and how to reach it.
type District struct {
	Number   string // the official one, six digits: 030101
	Name     string
	Address  string
	Postcode string
	City     string
	Phone    string
	Email    string
}

// Holiday is one dated holiday period of a municipality (R34); both days are part of it.
type Holiday struct {
	From, To               Date
	NameNB, NameNN, NameEN string
}

var districtColumns = []column{
	{"number", "number", true},
	{"name", "name", true},
	{"address", "address", true},
	{"postcode", "postcode", true},
	{"city", "city", true},
	{"phone", "phone", false},
	{"email", "email", false},
}

// ParseDistricts reads the file of districts, with faults as [ParseRegister] gives them. A number may stand once.
func ParseDistricts(b []byte) ([]District, []Fault) {
	var districts []District
	lines := map[string]int{}
	faults := readSheet(b, districtColumns, func(l *line) {
		district := readDistrict(l)
		l.adopt(district.check())
		if first, seen := lines[district.Number]; seen && district.Number != "" {
			l.refuse("number", faultDuplicateKey, first)
		} else {
			lines[district.Number] = l.start
		}
		if len(l.faults) == 0 {
			districts = append(districts, district)
		}
	})
	return districts, faults
}

func readDistrict(l *line) District {
	return District{
		Number:   l.text("number"),
		Name:     l.text("name"),
		Address:  l.text("address"),
		Postcode: l.text("postcode"),
		City:     l.text("city"),
		Phone:    l.text("phone"),
		Email:    l.text("email"),
	}
}

func (d District) check() []Fault {
	faults := checkTexts(
		textRule{field: "name", value: d.Name, most: 100, required: true},
		textRule{field: "address", value: d.Address, most: 200, required: true},
		textRule{field: "city", value: d.City, most: 100, required: true},
	)
	if !isDigits(d.Number, districtDigits) {
		faults = append(faults, newFault("number", faultBadDistrict, excerpt(d.Number)))
	}
	faults = append(faults, checkPostcode("postcode", d.Postcode)...)
	faults = append(faults, checkPhone("phone", d.Phone)...)
	return append(faults, checkEmail("email", d.Email)...)
}

var holidayColumns = []column{
	{"from", "from", true},
	{"to", "to", true},
	{"name_nb", "name_nb", true},
	{"name_nn", "name_nn", true},
	{"name_en", "name_en", true},
}

// ParseHolidays reads the file of holiday periods, dates as YYYY-MM-DD, with faults as [ParseRegister] gives them. The
// same period may stand once; periods may otherwise touch or overlap.
func ParseHolidays(b []byte) ([]Holiday, []Fault) {
	type period struct{ from, to Date }
	var holidays []Holiday
	lines := map[period]int{}
	faults := readSheet(b, holidayColumns, func(l *line) {
		holiday := readHoliday(l)
		l.adopt(holiday.check())
		at := period{holiday.From, holiday.To}
		if first, seen := lines[at]; seen && holiday.From != "" && holiday.To != "" {
			l.refuse("from", faultDuplicateKey, first)
		} else {
			lines[at] = l.start
		}
		if len(l.faults) == 0 {
			holidays = append(holidays, holiday)
		}
	})
	return holidays, faults
}

func readHoliday(l *line) Holiday {
	return Holiday{
		From:   l.date("from", time.DateOnly, isoForm),
		To:     l.date("to", time.DateOnly, isoForm),
		NameNB: l.text("name_nb"),
		NameNN: l.text("name_nn"),
		NameEN: l.text("name_en"),
	}
}

func (h Holiday) check() []Fault {
	faults := checkTexts(
		textRule{field: "name_nb", value: h.NameNB, most: 100, required: true},
		textRule{field: "name_nn", value: h.NameNN, most: 100, required: true},
		textRule{field: "name_en", value: h.NameEN, most: 100, required: true},
	)
	if h.From != "" && h.To < h.From {
		faults = append(faults, newFault("to", faultDatesCrossed, h.To, h.From))
	}
	return faults
}
