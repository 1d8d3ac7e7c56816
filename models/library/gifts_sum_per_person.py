def app(ui):
    ui.title("Christmas")
    gifts = ui.state.get("gifts", [])
    with ui.row():
        person = ui.field("Person").strip()
        gift = ui.field("Gift").strip()
        price = ui.number("Price", 20, min=0)
        if ui.button("Add") and person and gift:
            gifts.append([person, gift, price])
            ui.clear("Person")
            ui.clear("Gift")
    ui.list([f"{person}: {gift}, {price}" for person, gift, price in gifts])
    sums = {}
    for person, gift, price in gifts:
        sums[person] = sums.get(person, 0) + price
    for person in sums:
        ui.text(f"For {person}: {round(sums[person], 2)}", size=20)
