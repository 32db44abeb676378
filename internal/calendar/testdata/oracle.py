"""An independent reckoning of the legal dates, for TestOracle.

Written from the business rules R1 to R6 and R45, with Python's standard
library and none of the Go code, and by other ways than it:

* Easter comes from the table of paschal full moons by golden number that holds
  for 1900 to 2199, and is the Sunday after; the Go code uses a closed formula.
* A month is clamped by looking the days up in the month's printed calendar
  sheet, and months are walked one at a time.
* Summer time is reckoned from the rule (01:00 UTC on the last Sundays of March
  and October), without a time zone database.

Output, for every day from 2024-01-01 to 2040-12-31:

  day D red=0|1 working=0|1 roll=D complaint=D after5=D starts=INSTANT
  months D N D    for N from 1 to 24, then from -1 to -24

complaint is the last day of a period of four weeks, rolled; after5 the fifth
working day after the day. Run: python3 oracle.py | sha256sum
"""

import calendar
import datetime
import sys

FIRST = datetime.date(2024, 1, 1)
LAST = datetime.date(2040, 12, 31)
DAY = datetime.timedelta(days=1)

# Month and day of the paschal full moon for golden numbers 1 to 19, 1900-2199.
PASCHAL_FULL_MOON = (
    (4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5),
    (3, 25), (4, 13), (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27),
)


def easter(year):
    day = datetime.date(year, *PASCHAL_FULL_MOON[year % 19]) + DAY
    while day.isoweekday() != 7:
        day += DAY
    return day


def holidays(year):
    fixed = {(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}
    after_easter = (-3, -2, 0, 1, 39, 49, 50)
    return {datetime.date(year, *f) for f in fixed} | {easter(year) + n * DAY for n in after_easter}


HOLIDAYS = set().union(*(holidays(year) for year in range(FIRST.year, LAST.year + 2)))


def red(day):
    return day.isoweekday() == 7 or day in HOLIDAYS


def working(day):
    return day.isoweekday() <= 5 and not red(day)


def roll(day):
    return day if working(day) else roll(day + DAY)


def after_working_days(day, count):
    while count > 0:
        day += DAY
        count -= working(day)
    return day


def step(year, month, forward):
    if forward:
        return (year + 1, 1) if month == 12 else (year, month + 1)
    return (year - 1, 12) if month == 1 else (year, month - 1)


def add_months(day, count):
    year, month = day.year, day.month
    for _ in range(abs(count)):
        year, month = step(year, month, count > 0)
    sheet = [number for week in calendar.monthcalendar(year, month) for number in week if number]
    return datetime.date(year, month, max(number for number in sheet if number <= day.day))


def last_sunday(year, month):
    return max(week[calendar.SUNDAY] for week in calendar.monthcalendar(year, month))


def starts(day):
    """The instant in UTC of 00:00 in Norway: clocks change at night, after midnight."""
    summer_from = datetime.date(day.year, 3, last_sunday(day.year, 3))
    summer_to = datetime.date(day.year, 10, last_sunday(day.year, 10))
    hours = 2 if summer_from < day <= summer_to else 1
    instant = datetime.datetime(day.year, day.month, day.day) - datetime.timedelta(hours=hours)
    return instant.isoformat() + "Z"


def main():
    day = FIRST
    while day <= LAST:
        complaint = roll(day + datetime.timedelta(weeks=4))
        sys.stdout.write(
            f"day {day} red={red(day):d} working={working(day):d} roll={roll(day)} complaint={complaint}"
            f" after5={after_working_days(day, 5)} starts={starts(day)}\n"
        )
        for count in [*range(1, 25), *range(-1, -25, -1)]:
            sys.stdout.write(f"months {day} {count} {add_months(day, count)}\n")
        day += DAY


main()
