def app(ui):
    ui.title("Tip")
    bill = ui.number("Bill (addition)", 0.0, min=0)
    tip = ui.slider("Tip % (pourboire)", 0, 30, 15)
    people = ui.number("People (personnes)", 2, min=1)
    ui.text(f"Each pays {bill * (1 + tip / 100):.2f}", size=32)
