def app(ui):
    ui.title("Street")
    passed = ui.state.get("passed", [])
    with ui.row():
        for kind in ["Car", "Bike", "Bus"]:
            if ui.button(kind):
                passed.append([kind, f"{ui.now:%H:%M}"])
        if ui.button("Undo") and passed:
            passed.pop()
    for name in ["Car", "Bike", "Bus"]:
        ui.text(f"{name}: {sum(kind == name for kind, clock in passed)}")
    ui.list([f"{kind} at {clock}" for kind, clock in reversed(passed)])
