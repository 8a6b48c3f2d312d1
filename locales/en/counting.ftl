# How a date was counted: one sentence for each thing that was taken into account.

earliest-day = The start was not exact, so the earliest possible day was taken.
counted-back = It is counted back from the day on which it depends.
business-days = Only working days are counted.
term = On this day something ends or happens. It never moves.
month-end = The month has no day with that number, so its last day counts.
last-to-last = It begins on the last day of a month. By the law here it ends on the last day of a month.
weekend = The day falls on a weekly closing day. The working day before it is safe.
closed = The office is closed on that day. The working day before it is safe.
moved = By law the time then ends on the next open day.
move-unknown = Whether the time then ends on the next open day is not known here.
closures-known = The closing days of the office are known for this date.
calendar-unknown = The closing days are not known here. Saturday and Sunday were taken as closed.
closures-unknown = The weekly closing days are known. Other closing days are not known for this date.
