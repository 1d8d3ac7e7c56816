def app(ui):
    ui.title("Way home")
    s = ui.state
    field = s.get("field", 1)
    with ui.row():
        for name, move in [("Step", 1), ("Jump", 2), ("Back", -1)]:
            if ui.button(name) and field < 10:
                field = s.field = max(1, min(10, field + move))
    c = ui.canvas(400, 60)
    for i in range(10):
        c.rect(i * 40 + 2, 10, 36, 40, "lightgreen")
    c.circle(field * 40 - 20, 30, 14, "gray")
    ui.text("At home" if field == 10 else f"Field {field}", size=24)
