def app(ui):
    ui.title("Height on birthdays")
    s = ui.state
    heights = s.get("heights", [])
    with ui.row():
        age = int(ui.number("Birthday", 1, min=1, max=18))
        height = ui.number("Height in cm", 75, min=30, max=220)
        if ui.button("Enter"):
            heights = [entry for entry in heights if entry[0] != age]
            s.heights = heights = sorted([*heights, [age, height]])
    if not heights:
        ui.text("No birthday entered yet", color="muted")
        return
    ui.chart([height for age, height in heights], labels=[f"{age} y" for age, height in heights])
    ui.text(f"{heights[-1][1]} cm at {heights[-1][0]}", size=36, bold=True)
    if len(heights) > 1:
        ui.text(f"{heights[-1][1] - heights[-2][1]:+g} cm since the birthday before", size=24)
