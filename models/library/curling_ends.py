def app(ui):
    ui.title("Curling")
    s = ui.state
    ends = s.get("ends", [])
    hammer = s.get("hammer", "Red")
    red, yellow = sum(end[1] for end in ends), sum(end[2] for end in ends)
    ui.text(f"Red {red} : {yellow} Yellow", size=32, bold=True)
    if len(ends) < 4:
        ui.text(f"Hammer: {hammer}")
        side = ui.choice("Scored", ["Red", "Yellow", "Nobody"])
        stones = ui.number("Stones", 1, min=1, max=8)
        if ui.button("Add end"):
            ends.append([len(ends) + 1, stones * (side == "Red"), stones * (side == "Yellow")])
            if side != "Nobody":
                s.hammer = "Yellow" if side == "Red" else "Red"
    else:
        ui.text("Red wins" if red > yellow else "Yellow wins" if yellow > red else "Draw", size=24)
    ui.table(ends, header=["End", "Red", "Yellow"])
    if ui.button("New match"):
        s.ends, s.hammer = [], "Red"
