def app(ui):
    ui.title("Degrees")
    with ui.row():
        start = int(ui.number("From", 0, min=-100, max=500))
        end = int(ui.number("To", 30, min=-100, max=500))
    rows = [[celsius, f"{celsius * 9 / 5 + 32:.1f}"] for celsius in range(start, end + 1, 5)]
    if rows:
        ui.table(rows, header=["Celsius", "Fahrenheit"])
    else:
        ui.text("Nothing to show", color="muted")
