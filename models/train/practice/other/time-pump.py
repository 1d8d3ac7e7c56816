def app(ui):
    s = ui.state
    ui.title("Fast fingers")
    left = s.get("left", 8)
    n = s.get("n", 0)
    if n > 0 and left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text(f"Time: {left}")
    if ui.button("Pump") and left > 0:
        n = s.n = n + 1
    if left == 0:
        ui.text(f"Presses per second: {round(n / 8, 1)}")
    else:
        ui.text(f"Presses: {n}")
    if ui.button("New"):
        s.left, s.n = 8, 0
