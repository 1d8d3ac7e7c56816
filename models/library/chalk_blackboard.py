def app(ui):
    ui.title("Blackboard")
    lines = ui.state.get("lines", [])
    with ui.row():
        chalk = ui.choice("Chalk", ["White", "Yellow", "Pink"])
        if ui.button("Wipe the board"):
            lines.clear()
    c = ui.canvas(500, 320, background="darkgreen")
    if c.drag:
        lines.append([*c.drag, chalk.lower()])
    for x1, y1, x2, y2, color in lines:
        c.line(x1, y1, x2, y2, color, 5)
    ui.text("There is something on the board" if lines else "The board is clean", color="muted")
