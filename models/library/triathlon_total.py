PARTS = {"Swim": 30, "First change": 3, "Bike": 75, "Second change": 2, "Run": 50}


def app(ui):
    ui.title("Triathlon")
    total = 0
    for part, minutes in PARTS.items():
        total += ui.number(f"{part} (minutes)", minutes, min=0)
    ui.text(f"{total // 60} h {total % 60} min", size=40, bold=True)
