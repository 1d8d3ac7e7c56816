def app(ui):
    ui.title("Breakfast")
    s = ui.state
    left = s.get("left", 0)
    kind = s.get("kind", "")
    if kind and left > 0 and ui.every(1):
        left = s.left = left - 1
    with ui.row():
        if ui.button("Start tea"):
            s.kind, s.left = "tea", 15
        if ui.button("Start eggs"):
            s.kind, s.left = "eggs", 25
    ui.text(f"Tea {left if kind == 'tea' else 15}")
    ui.text(f"Eggs {left if kind == 'eggs' else 25}")
    if kind and left == 0:
        ui.text("Tea is ready" if kind == "tea" else "Eggs are ready")
