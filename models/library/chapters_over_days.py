def app(ui):
    ui.title("Chapters until the exam")
    chapters = int(ui.number("Chapters", 12, min=1, max=200))
    days = int(ui.number("Days", 5, min=1, max=100))
    rows = []
    for day in range(days):
        first = chapters * day // days + 1
        last = chapters * (day + 1) // days
        date = ui.now + datetime.timedelta(days=day)
        if last > first:
            words = f"chapters {first} to {last}"
        elif last == first:
            words = f"chapter {first}"
        else:
            words = "free"
        rows.append([f"{date:%a %d %b}", words])
    ui.text(f"{math.ceil(chapters / days)} a day at most", size=32, bold=True)
    ui.table(rows, header=["Day", "Learn"])
