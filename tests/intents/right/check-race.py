def app(ui):
    ui.title("Race")
    s = ui.state
    fields = s.get("fields", {"Red": 0, "Blue": 0})
    over = max(fields.values()) == 6
    with ui.row():
        for name in fields:
            if ui.button(name) and not over:
                fields[name] += 1
    for name, field in fields.items():
        ui.text(f"{name}: {field}")
        if field == 6:
            ui.text(f"{name} wins!", size=32)
