def app(ui):
    ui.title("Steps")
    steps = ui.state.get("steps", [])
    with ui.row():
        step = ui.field("Step").strip()
        number = int(ui.number("Number", 1, min=1))
        if ui.button("Add") and step:
            steps.insert(number - 1, step)
            ui.clear("Step")
    for i, entry in enumerate(steps, start=1):
        ui.text(f"{i}. {entry}")
