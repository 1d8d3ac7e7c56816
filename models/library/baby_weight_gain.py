def app(ui):
    ui.title("Baby weight")
    grams = ui.state.get("grams", [])
    weight = ui.number("Weight in g", 3500, min=0, step=10)
    with ui.row():
        if ui.button("Add"):
            grams.append(weight)
        if ui.button("Delete the last") and grams:
            grams.pop()
    if not grams:
        ui.text("No weight yet", color="muted")
        return
    ui.text(f"{grams[-1] - grams[0]:+} g since birth", size=32, bold=True)
    if len(grams) > 1:
        ui.text(f"{grams[-1] - grams[-2]:+} g since last time")
        ui.chart(grams)
