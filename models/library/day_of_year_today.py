def app(ui):
    ui.title("Day of the year")
    today = ui.today
    leap = today.year % 4 == 0 and (today.year % 100 != 0 or today.year % 400 == 0)
    ui.text(f"Day {today.timetuple().tm_yday} of {366 if leap else 365}", size=40, align="center")
    ui.text(f"Week {today.isocalendar()[1]}", size=24, align="center")
