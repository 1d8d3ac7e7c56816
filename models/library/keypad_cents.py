def app(ui):
    ui.title("Till")
    s = ui.state
    with ui.grid(3):
        for digit in range(10):
            if ui.button(f"{digit}"):
                s.cents = s.get("cents", 0) * 10 + digit
    if ui.button("Clear"):
        s.cents = 0
    ui.text(f"{s.get('cents', 0) / 100:.2f}", size=48, bold=True)
