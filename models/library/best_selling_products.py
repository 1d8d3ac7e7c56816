def app(ui):
    ui.title("Best sellers")
    sold = ui.state.get("sold", {})
    with ui.row():
        name = ui.field("Product").strip()
        pieces = ui.number("Sold", 1, min=1)
        if ui.button("Add") and name:
            sold[name] = sold.get(name, 0) + pieces
            ui.clear("Product")
    ranking = sorted(sold.items(), key=lambda item: -item[1])
    for place, (name, pieces) in enumerate(ranking, 1):
        ui.text(f"{place}. {name}: {pieces}", size=20, bold=place == 1)
    if not sold:
        ui.text("Nothing sold yet", color="muted")
