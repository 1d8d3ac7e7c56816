def app(ui):
    ui.title("How old is she")
    with ui.row():
        day = ui.number("Day", 1, min=1, max=31)
        month = ui.number("Month", 1, min=1, max=12)
        year = ui.number("Year", 2025, min=1900, max=2100)
    try:
        born = datetime.date(int(year), int(month), int(day))
    except ValueError:
        ui.text("There is no such day", color="bad")
        return
    today = ui.today
    if born > today:
        ui.text("Not born yet", size=32)
    else:
        months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
        with ui.row():
            ui.text(f"{months} months", size=32)
            ui.text(f"{(today - born).days // 7} weeks", size=32)
