def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    before = ui.state.get("before", 0)
    with ui.row():
        if ui.button("Plus"):
            count += 1
        if ui.button("Reset"):
            before, count = count, 0
    ui.state.count, ui.state.before = count, before
    ui.text(count, size=64, align="center")
    ui.text(f"Before: {before}")
