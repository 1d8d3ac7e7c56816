def app(ui):
    ui.title("Split")
    bill = ui.number("Bill", 40.0, min=0)
    tip = ui.number("Tip percent", 10, min=0)
    people = ui.number("People", 3, min=1)
    total = round(bill * (100 + tip) / 100, 2)
    each = math.ceil(round(total / people * 2, 4)) / 2
    ui.text(f"Each pays {each:.2f}", size=24, bold=True)
    ui.text(f"Together: {each * people:.2f}", size=20)
