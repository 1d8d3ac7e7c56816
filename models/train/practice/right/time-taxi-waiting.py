def app(ui):
    ui.title("Taxi")
    s = ui.state
    price = s.get("price", 0)
    running = s.get("running", False)
    waiting = ui.switch("Waiting", False)
    if running and ui.every(10):
        price = s.price = price + (0.2 if waiting else 0.5)
    ui.text(f"{price:.2f}", size=64)
    with ui.row():
        if ui.button("Start"):
            s.price, s.running = 4, True
        if ui.button("Stop"):
            s.running = False
