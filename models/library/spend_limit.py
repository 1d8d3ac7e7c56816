def app(ui):
    ui.title("Today's money")
    s = ui.state
    if s.get("day") != str(ui.today):
        s.day, s.bought = str(ui.today), []
    with ui.row():
        what = ui.field("What")
        price = ui.number("Price", 5.0, min=0)
    with ui.row():
        if ui.button("Add") and what.strip():
            s.bought.append([what.strip(), price])
            ui.clear("What")
        if ui.button("Undo") and s.bought:
            s.bought.pop()
    total = sum(price for what, price in s.bought)
    ui.list([f"{what} {price:.2f}" for what, price in s.bought])
    ui.text(f"Sum {total:.2f}", size=24)
    if total <= 30:
        ui.text(f"{30 - total:.2f} left", size=24)
    else:
        ui.text(f"{total - 30:.2f} over", size=24, color="bad")
