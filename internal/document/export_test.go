package document

// Texts gives the table of texts: bokmål, nynorsk, English.
func Texts() map[string][3]string {
	all := map[string][3]string{}
	for key, row := range texts {
		all[key] = [3]string{row.nb, row.nn, row.en}
	}
	return all
}
