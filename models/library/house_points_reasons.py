HOUSES = ["Red", "Blue", "Green", "Gold"]


def app(ui):
    ui.title("House points")
    log = ui.state.get("log", [])
    with ui.row():
        house = ui.choice("House", HOUSES)
        points = int(ui.number("Points", 5, min=1))
        reason = ui.field("Reason").strip()
    with ui.row():
        if ui.button("Give") and reason:
            log.insert(0, [house, points, reason])
            ui.clear("Reason")
        if ui.button("Take away") and reason:
            log.insert(0, [house, -points, reason])
            ui.clear("Reason")
    sums = {house: sum(entry[1] for entry in log if entry[0] == house) for house in HOUSES}
    best = [house for house in HOUSES if sums[house] == max(sums.values())]
    if len(best) == len(HOUSES):
        ui.text("All houses are even", size=32, bold=True)
    else:
        ui.text(f"{', '.join(best)} {'leads' if len(best) == 1 else 'lead'}", size=32, bold=True)
    ui.chart(list(sums.values()), kind="bar", labels=HOUSES)
    for house, points, reason in log:
        ui.text(f"{house} {points:+}: {reason}")
