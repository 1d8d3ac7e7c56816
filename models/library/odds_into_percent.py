def app(ui):
    ui.title("Odds to percent")
    with ui.row():
        against = ui.number("Against", 5, min=0)
        odds_for = ui.number("For", 2, min=0)
    if against + odds_for == 0:
        ui.text("Both can't be zero", color="bad")
        return
    chance = odds_for / (against + odds_for)
    ui.text(f"{100 * chance:.1f} %", size=56, bold=True)
    if chance:
        ui.text(f"Decimal odds: {1 / chance:.2f}")
    ui.text(f"{against} to {odds_for} against it", color="muted")
