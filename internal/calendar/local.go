package calendar

import "time"

// TimeOfDay gives what the clock on the wall in Europe/Oslo shows at an instant: with [On] it is how people write down
// when something happened.
func TimeOfDay(instant time.Time) (hour, minute int) {
	local := instant.In(oslo)
	return local.Hour(), local.Minute()
}
