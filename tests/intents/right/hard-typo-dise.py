def app(ui):
    ui.title("Higher die")
    thrown = ui.state.get("thrown", {})
    for name in ["Ann", "Ben"]:
        with ui.row():
            if ui.button(name) and name not in thrown:
                thrown[name] = random.randint(1, 6)
            ui.text(f"{name}: {thrown.get(name, '-')}")
    if len(thrown) == 2:
        ann, ben = thrown["Ann"], thrown["Ben"]
        ui.text("Ann wins" if ann > ben else "Ben wins" if ben > ann else "A draw")
        if ui.button("Again"):
            thrown.clear()
