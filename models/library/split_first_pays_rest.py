def app(ui):
    ui.title("Split")
    bill = ui.number("Bill", 10.0, min=0)
    people = int(ui.number("People", 3, min=1))
    cents = round(bill * 100)
    each = cents // people
    ui.text(f"First: {(each + cents % people) / 100:.2f}", size=28)
    if people > 1:
        ui.text(f"The others: {each / 100:.2f} each", size=28)
