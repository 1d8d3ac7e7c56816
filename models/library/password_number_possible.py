KINDS = {"Digits": 10, "Small letters": 26, "Capitals": 26, "Signs like !?#": 20}


def app(ui):
    ui.title("Possible passwords")
    length = int(ui.slider("Length", 1, 20, 8))
    signs = sum(count for kind, count in KINDS.items() if ui.checkbox(kind, kind == "Small letters"))
    if signs == 0:
        ui.text("Tick at least one kind", color="bad")
        return
    ways = signs ** length
    ui.text(f"{ways:,} passwords", size=32, bold=True)
    ui.text(f"Length {length}, {signs} different signs", color="muted")
    seconds = ways / 1e9
    if seconds < 1:
        ui.text("Guessed in less than a second")
    elif seconds < 86400:
        ui.text(f"Guessed in {seconds:,.0f} seconds")
    else:
        years = seconds / 31557600
        ui.text(f"Guessed in {years:,.0f} years" if years >= 1 else f"Guessed in {seconds / 86400:,.0f} days")
    ui.text("With a billion guesses a second", color="muted")
