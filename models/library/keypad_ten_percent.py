def app(ui):
    ui.title("Ten percent")
    s = ui.state
    price = s.get("price", 0)
    with ui.grid(4):
        for digit in range(10):
            if ui.button(f"{digit}"):
                price = int(price) * 10 + digit
        if ui.button("+10%"):
            price *= 1.1
        if ui.button("-10%"):
            price *= 0.9
        if ui.button("C"):
            price = 0
    s.price = price
    ui.text(f"{price:.2f}", size=40, bold=True)
