def app(ui):
    ui.title("Make 10")
    s = ui.state
    left = s.get("left", [1, 9, 3, 7, 4, 6])
    picked = s.get("picked", 0)
    with ui.grid(3):
        for number in list(left):
            if ui.button(f"{number}"):
                if not picked:
                    s.picked = number
                elif picked == number:
                    s.picked = 0
                else:
                    if picked + number == 10:
                        left.remove(picked)
                        left.remove(number)
                    else:
                        s.slips = s.get("slips", 0) + 1
                    s.picked = 0
    ui.text(f"Picked: {s.get('picked') or '-'}", size=20)
    ui.text(f"Slips: {s.get('slips', 0)}", size=20)
    if not left:
        ui.text("Cleared", size=32, bold=True, color="good")
    if ui.button("Start over"):
        s.left, s.picked, s.slips = [1, 9, 3, 7, 4, 6], 0, 0
