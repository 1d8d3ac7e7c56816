def app(ui):
    ui.title("Feet to metres")
    feet = ui.number("Feet", 1.0, min=0)
    ui.text(f"{feet / 3.28:.2f} metres", size=32)
