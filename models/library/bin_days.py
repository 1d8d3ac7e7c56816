from datetime import timedelta

BINS = {"Monday": "paper", "Wednesday": "plastic", "Friday": "rest"}


def app(ui):
    ui.title("Bins")
    tomorrow = (ui.now + timedelta(days=1)).strftime("%A")
    if tomorrow in BINS:
        ui.text(f"Tomorrow: {BINS[tomorrow]}", size=40, bold=True, align="center")
    else:
        ui.text("Nothing tomorrow", size=40, align="center")
    ui.table(list(BINS.items()), header=["Day", "Bin"])
