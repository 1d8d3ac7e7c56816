ALL = ["Farmer", "Wolf", "Goat", "Cabbage"]


def app(ui):
    ui.title("Across the river")
    s = ui.state
    right = s.get("right", [])
    left = [one for one in ALL if one not in right]
    away = left if "Farmer" in right else right
    eaten = "Goat" in away and ("Wolf" in away or "Cabbage" in away)
    ui.text("Left: " + (", ".join(left) or "nobody"), size=20)
    ui.text("Right: " + (", ".join(right) or "nobody"), size=20)
    with ui.row():
        for one in ["Wolf", "Goat", "Cabbage", "Alone"]:
            if ui.button(one) and one not in away and not eaten:
                going = ["Farmer", one]
                s.right = [x for x in ALL if (x in right) != (x in going)]
    if eaten:
        ui.text("Eaten!", size=32, bold=True, color="bad")
    if not left:
        ui.text("Solved!", size=32, bold=True, color="good")
    if ui.button("Start over"):
        s.right = []
