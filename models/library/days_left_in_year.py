def app(ui):
    ui.title("Rest of the year")
    today = ui.now.date()
    left = (datetime.date(today.year, 12, 31) - today).days
    ui.text(f"Days left: {left}", size=36)
    ui.text(f"Full weeks: {left // 7}", size=24)
