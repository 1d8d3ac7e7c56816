def app(ui):
    ui.title("Batting average")
    with ui.row():
        hits = ui.number("Hits", 30, min=0)
        at_bats = ui.number("At-bats", 100, min=0)
    if hits > at_bats:
        ui.text("More hits than at-bats", color="bad")
    elif at_bats == 0:
        ui.text("No at-bats yet", color="muted")
    else:
        average = f"{hits / at_bats:.3f}"
        ui.text(average.removeprefix("0"), size=48, bold=True)
