def app(ui):
    ui.title("Halves and doubles")
    number = ui.number("Number", 10)
    ui.text(f"Half: {number / 2:g}")
    ui.text(f"Double: {number * 2:g}")
