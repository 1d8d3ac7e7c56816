def app(ui):
    ui.title("Vital signs")
    rows = ui.state.get("rows", [])
    with ui.row():
        temperature = ui.number("Temperature", 36.8, min=30, max=43, step=0.1)
        pulse = ui.number("Pulse", 70, min=0)
        oxygen = ui.number("Oxygen %", 98, min=0, max=100)
    with ui.row():
        upper = ui.number("Upper pressure", 120, min=0)
        lower = ui.number("Lower pressure", 80, min=0)
    with ui.row():
        if ui.button("Note"):
            rows.append([f"{ui.now:%d %b %H:%M}", f"{temperature:.1f}", pulse, f"{upper}/{lower}", f"{oxygen} %"])
        if ui.button("Delete the last") and rows:
            rows.pop()
    if rows:
        ui.table(rows, header=["Time", "Temperature", "Pulse", "Pressure", "Oxygen"])
    else:
        ui.text("Nothing noted yet", color="muted")
