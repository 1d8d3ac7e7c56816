def app(ui):
    ui.title("Metres to feet")
    metres = ui.number("Metres", 1.0, min=0)
    ui.text(f"{metres * 3.28:.2f} feet", size=32)
