MONTHS = "january february march april may june july august september october november december".split()


def app(ui):
    ui.title("Months")
    word = ui.field("Month").strip().lower()
    if word in MONTHS:
        number = MONTHS.index(word) + 1
        days = 28 if number == 2 else 30 if number in (4, 6, 9, 11) else 31
        ui.text(f"Month {number}, {days} days", size=24)
    elif word:
        ui.text("No such month", color="bad")
