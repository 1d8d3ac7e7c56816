def app(ui):
    ui.title("Roast bird")
    weight = ui.number("Weight in kg", 3.0, min=0, max=15, step=0.1)
    with ui.row():
        hour = ui.number("Hour", 18, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
    needs = round(weight * 40 + 20)
    start = int(hour * 60 + minute - needs) % 1440
    ui.text(f"It needs {needs} minutes")
    ui.text(f"In the oven at {start // 60:02}:{start % 60:02}", size=32, bold=True)
