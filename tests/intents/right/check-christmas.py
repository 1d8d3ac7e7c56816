def app(ui):
    ui.title("Christmas")
    today = ui.now.date()
    day = datetime.date(today.year, 12, 25)
    if day < today:
        day = datetime.date(today.year + 1, 12, 25)
    ui.text(f"{(day - today).days} days", size=48)
