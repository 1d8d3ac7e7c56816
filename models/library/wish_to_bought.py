def app(ui):
    ui.title("Wishes")
    wanted = ui.state.get("wanted", [])
    bought = ui.state.get("bought", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 10, min=0)
        if ui.button("Add") and name:
            wanted.append([name, price])
            ui.clear("Thing")
    with ui.card("Wanted"):
        over = ui.list([f"{name}: {price}" for name, price in wanted], actions=["Buy"])
    with ui.card("Bought"):
        back = ui.list([f"{name}: {price}" for name, price in bought], actions=["Back"])
    if over:
        bought.append(wanted.pop(over.index))
    if back:
        wanted.append(bought.pop(back.index))
    ui.text(f"Wanted sum: {round(sum(price for name, price in wanted), 2)}", size=20)
    ui.text(f"Bought sum: {round(sum(price for name, price in bought), 2)}", size=20)
