def app(ui):
    ui.title("Tank")
    s = ui.state
    litres = s.get("litres", 50)
    with ui.row():
        if ui.button("Fill"):
            litres = s.litres = min(100, litres + 15)
        if ui.button("Drain"):
            litres = s.litres = max(0, litres - 20)
    c = ui.canvas(160, 220)
    c.rect(20, 10, 120, 200, "lightgray")
    c.rect(20, 210 - litres * 2, 120, litres * 2, "blue")
    ui.text(f"{litres} litres", size=24)
    if litres == 100:
        ui.text("Full", size=24, bold=True)
    if litres == 0:
        ui.text("Empty", size=24, bold=True)
