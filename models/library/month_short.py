def app(ui):
    ui.title("Day of the year")
    today = ui.now.timetuple().tm_yday
    day = int(ui.number("Day", min(today, 365), min=1, max=365))
    date = datetime.date(2026, 1, 1) + datetime.timedelta(days=day - 1)
    ui.text(f"{date.day} {date.strftime('%b')}", size=40, align="center")
    ui.text(f"Week {(day - 1) // 7 + 1}", size=20)
    ui.text(f"{365 - day} days left", size=20)
