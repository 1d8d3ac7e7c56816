def app(ui):
    ui.title("Presents")
    s = ui.state
    gifts = s.get("gifts", [])
    left = 200 - sum(price for person, price in gifts)
    with ui.row():
        person = ui.field("Person").strip()
        price = ui.number("Price", 20, min=1)
        if ui.button("Add") and person:
            if price > left:
                s.message = f"That is {price - left} too much"
            else:
                gifts.append([person, price])
                s.message = ""
                ui.clear("Person")
    ui.text(s.get("message", ""), color="bad")
    picked = ui.list([f"{person}: {price}" for person, price in gifts], actions=["Delete"])
    if picked:
        gifts.pop(picked.index)
    ui.text(f"{left} left", size=28)
