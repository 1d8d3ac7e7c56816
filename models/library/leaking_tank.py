def app(ui):
    ui.title("Tank")
    s = ui.state
    litres = s.get("litres", 60)
    running = s.get("running", False)
    if running and ui.every(1):
        litres = s.litres = max(0, litres - 2)
        if litres == 0:
            s.running = False
    c = ui.canvas(160, 200)
    c.rect(20, 190 - litres * 3, 120, litres * 3, "blue")
    c.rect(20, 10, 120, 180, outline="white", width=3)
    ui.text(f"{litres} litres", size=32)
    if litres == 0:
        ui.text("Empty", color="bad")
    with ui.row():
        if ui.button("Tap") and litres > 0:
            s.running = not running
        if ui.button("Fill up"):
            s.litres, s.running = 60, False
