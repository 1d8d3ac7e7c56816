def app(ui):
    ui.title("Reach 17")
    s = ui.state
    number, presses, fewest = s.get("number", 0), s.get("presses", 0), s.get("fewest", 0)
    ui.text(f"{number}", size=48, bold=True)
    with ui.row():
        for label, step in [("+5", 5), ("+3", 3), ("−4", -4)]:
            if ui.button(label) and number != 17:
                if 0 <= number + step <= 20:
                    s.number, s.presses = number + step, presses + 1
                    if number + step == 17:
                        s.fewest = min(fewest or presses + 1, presses + 1)
                else:
                    ui.notify("Only from 0 to 20")
    ui.text(f"Presses: {presses}")
    if number == 17:
        ui.text(f"Reached with {presses} presses", size=24, color="good")
    ui.text(f"Fewest: {fewest or '–'}", color="muted")
    if ui.button("Again"):
        s.number, s.presses = 0, 0
