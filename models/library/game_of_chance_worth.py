def app(ui):
    ui.title("Is it worth it?")
    text = ui.field("Wins and percent, one a line", "10 10\n1 50", lines=5)
    price = ui.number("Price of a game", 2.0, min=0, step=0.5)
    worth, percent = 0, 0
    for line in text.splitlines():
        parts = line.split()
        if len(parts) == 2 and all(part.replace(".", "", 1).isdecimal() for part in parts):
            worth += float(parts[0]) * float(parts[1]) / 100
            percent += float(parts[1])
    if percent > 100:
        ui.text("The chances are over 100 %", color="bad")
        return
    gain = worth - price
    if abs(gain) < 0.005:
        ui.text("On average nothing is won or lost", size=32, bold=True)
    else:
        ui.text(f"On average you {'win' if gain > 0 else 'lose'} {abs(gain):.2f} a game", size=32, bold=True)
    ui.text(f"A game pays {worth:.2f}, nothing comes in {100 - percent:g} % of the games", color="muted")
