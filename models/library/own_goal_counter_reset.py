def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    goal = ui.number("Goal", 10, min=1)
    with ui.row():
        if ui.button("+1"):
            count += 1
        if ui.button("Reset"):
            count = 0
    ui.state.count = count
    ui.text(f"{count} of {goal}", size=40)
    if count >= goal:
        ui.text("Done!", size=24, color="good")
