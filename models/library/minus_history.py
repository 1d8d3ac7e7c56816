def app(ui):
    ui.title("Down from 1000")
    taken = ui.state.get("taken", [])
    with ui.row():
        number = ui.number("Take away", 100)
        if ui.button("Minus"):
            taken.append(number)
        if ui.button("Start again"):
            taken.clear()
    now = 1000
    for number in taken:
        ui.text(f"{now} − {number} = {now - number}")
        now -= number
    ui.text(f"Now: {now}", size=32)
