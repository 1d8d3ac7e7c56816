def app(ui):
    ui.title("Wines")
    wines = ui.state.get("wines", [])
    with ui.row():
        name = ui.field("Wine").strip()
        points = ui.number("Points", 80, min=0, max=100)
        if ui.button("Add") and name:
            wines.append([name, points])
            ui.clear("Wine")
    for wine, score in wines:
        ui.text(f"{wine}: {score}")
    if wines:
        best = max(wines, key=lambda wine: wine[1])
        ui.text(f"Average: {sum(score for wine, score in wines) / len(wines):.1f}", size=20)
        ui.text(f"Best: {best[0]} with {best[1]}", size=20)
    else:
        ui.text("No wines yet", color="muted")
