def app(ui):
    ui.title("Falling price")
    s = ui.state
    price = s.get("price", 100)
    running = s.get("running", False)
    if running and ui.every(1):
        price = s.price = max(20, price - 5)
    ui.text(price, size=72, align="center")
    if s.get("paid"):
        ui.text(f"You pay {s.paid}", size=24, color="good", align="center")
    with ui.row():
        if ui.button("Start"):
            s.price, s.running, s.paid = 100, True, 0
        if ui.button("Stop") and running:
            s.running, s.paid = False, price
