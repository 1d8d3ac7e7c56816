def app(ui):
    ui.title("Reach 26")
    s = ui.state
    path = s.get("path", [1])
    number = path[-1]
    ui.text(f"{number}", size=48, bold=True)
    with ui.row():
        for label, after in [("+3", number + 3), ("×2", number * 2)]:
            if ui.button(label) and number != 26:
                if after <= 40:
                    path.append(after)
                else:
                    ui.notify("Not above 40")
        if ui.button("Undo") and len(path) > 1:
            path.pop()
    ui.text(f"Presses: {len(path) - 1}")
    if number == 26:
        ui.text(f"Reached with {len(path) - 1} presses", size=24, color="good")
    if ui.button("Again"):
        s.path = [1]
