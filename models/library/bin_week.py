from datetime import timedelta


def app(ui):
    ui.title("Bins")
    days = (3 - ui.now.weekday()) % 7
    thursday = ui.now.date() + timedelta(days=days)
    week = thursday.isocalendar()[1]
    if week % 2 == 0:
        ui.text("Blue bin", size=40, color="blue")
    else:
        ui.text("Green bin", size=40, color="green")
    ui.text(f"Week {week}")
    ui.text(f"{days} days to Thursday")
