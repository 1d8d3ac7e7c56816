def app(ui):
    ui.title("Glass")
    s = ui.state
    ml = s.get("ml", 0)
    c = ui.canvas(160, 240)
    c.rect(40, 220 - ml * 2 / 3, 80, ml * 2 / 3, "blue")
    c.line([(40, 20), (40, 220), (120, 220), (120, 20)], color="white", width=4)
    ui.text(f"{ml} ml", size=32)
    if ml == 300:
        ui.text("Full", size=24, color="good")
    with ui.row():
        if ui.button("Fill"):
            s.ml = min(300, ml + 50)
        if ui.button("Drink"):
            s.ml = 0
