def app(ui):
    ui.title("Counts")
    count = ui.state.get("count", 0)
    saved = ui.state.get("saved", [])
    with ui.row():
        if ui.button("Plus"):
            count += 1
        if ui.button("Save"):
            saved.append(count)
            count = 0
    ui.state.count, ui.state.saved = count, saved
    ui.text(count, size=64, align="center")
    for i, number in enumerate(saved, start=1):
        ui.text(f"{i}. {number}")
