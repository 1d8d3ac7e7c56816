def app(ui):
    ui.title("Tooth fairy")
    teeth = ui.state.get("teeth", [])
    euros = ui.number("Fairy brings", 2.0, min=0, step=0.5)
    with ui.row():
        if ui.button("Tooth out"):
            teeth.append([f"{ui.now.day} {ui.now:%B %Y}", euros])
        if ui.button("Undo") and teeth:
            teeth.pop()
    ui.text(f"{len(teeth)} {'tooth' if len(teeth) == 1 else 'teeth'}", size=40, bold=True)
    ui.text(f"{sum(euros for day, euros in teeth):.2f} from the fairy", size=28)
    for day, euros in teeth:
        ui.text(f"{day}: {euros:.2f}")
