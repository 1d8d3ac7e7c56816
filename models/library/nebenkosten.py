def app(ui):
    ui.title("Nebenkosten")
    total = 0
    for name in ["Strom", "Gas", "Wasser", "Internet"]:
        total += ui.number(name, 30, min=0)
    ui.text(f"Summe: {total:.2f} Euro", size=28, bold=True)
    ui.text(f"Jeder zahlt: {total / 3:.2f} Euro", size=28)
    ui.text(f"Im Jahr: {total * 12:.2f} Euro")
