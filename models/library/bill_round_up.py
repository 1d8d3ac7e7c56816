def app(ui):
    ui.title("Round up")
    bill = ui.number("Bill", 0.0, min=0)
    people = int(ui.number("People", 2, min=1, max=100))
    each = math.ceil(bill / people)
    ui.text(f"Each pays {each}", size=32)
    ui.text(f"Tip: {each * people - bill:.2f}", size=24)
