def app(ui):
    ui.title("Bar shifts")
    shifts = ui.state.get("shifts", [])
    with ui.row():
        hours = ui.number("Hours", 5.0, min=0, step=0.5)
        tips = ui.number("Tips", 0.0, min=0)
    if ui.button("Save") and hours > 0:
        shifts.append([hours, tips])
    rows = [f"{hours:g} h, tips {tips:.2f}: {hours * 12 + tips:.2f} €" for hours, tips in shifts]
    pressed = ui.list(rows, actions=["Delete"])
    if pressed:
        shifts.pop(pressed.index)
    ui.text(f"Sum: {sum(hours * 12 + tips for hours, tips in shifts):.2f} €", size=32, bold=True)
