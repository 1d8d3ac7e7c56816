def app(ui):
    ui.title("Olive oil")
    oils = ui.state.get("oils", [])
    with ui.row():
        name = ui.field("Name").strip()
        price = ui.number("Price", 6.0, min=0)
        ml = ui.number("Ml", 500, min=1)
    if ui.button("Add") and name:
        oils.append([round(price / ml * 1000, 2), name])
        oils.sort()
        ui.clear("Name")
    rows = [f"{name}: {litre:.2f} a litre" for litre, name in oils]
    if rows:
        rows[0] += ", best"
    pressed = ui.list(rows, actions=["Delete"])
    if pressed:
        oils.pop(pressed.index)
