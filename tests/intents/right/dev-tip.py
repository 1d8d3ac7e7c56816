def app(ui):
    ui.title("Tip calculator")
    bill = ui.number("Bill", 0.0, min=0)
    tip = ui.slider("Tip %", 0, 30, 15)
    people = ui.number("People", 2, min=1)
    ui.text(f"Each pays {bill * (1 + tip / 100) / people:.2f}", size=32)
