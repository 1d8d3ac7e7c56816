def app(ui):
    ui.title("Caffeine")
    mg = ui.state.get("mg", 0)
    ui.text(f"{mg} mg", size=48, bold=True, align="center")
    with ui.row():
        if ui.button("Coffee"):
            ui.state.mg = mg + 95
        if ui.button("Tea"):
            ui.state.mg = mg + 40
    if mg > 400:
        ui.text("Enough for today", color="bad", align="center")
