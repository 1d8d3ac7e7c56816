SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month of 30 days": 2592000, "year of 365 days": 31536000}


def app(ui):
    ui.title("Seconds")
    times = ui.number("How many", 1, min=0)
    rows = [[name, f"{seconds * times:,.0f}"] for name, seconds in SECONDS.items()]
    ui.text(f"{SECONDS['year of 365 days'] * times:,.0f}", size=40, bold=True)
    ui.table(rows, header=["Time", "Seconds"])
