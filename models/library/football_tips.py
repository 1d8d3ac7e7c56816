def app(ui):
    ui.title("Tips")
    matches = ui.state.get("matches", [])
    with ui.row():
        tip = ui.number("Tip home", 2, min=0), ui.number("Tip away", 1, min=0)
    with ui.row():
        real = ui.number("Real home", 2, min=0), ui.number("Real away", 1, min=0)
    if ui.button("Add match"):
        points = 0
        if tip == real:
            points = 3
        elif (tip[0] > tip[1], tip[0] < tip[1]) == (real[0] > real[1], real[0] < real[1]):
            points = 1
        matches.append([f"{tip[0]}:{tip[1]}, real {real[0]}:{real[1]}", points])
    picked = ui.list([f"{text}: {points}" for text, points in matches], actions=["Delete"])
    if picked:
        matches.pop(picked.index)
    total = sum(points for text, points in matches)
    ui.text(f"{total} point{'' if total == 1 else 's'}", size=40, bold=True)
