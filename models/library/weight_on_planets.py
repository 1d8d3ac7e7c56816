GRAVITY = {"Moon": 0.166, "Mercury": 0.378, "Venus": 0.907, "Mars": 0.377, "Jupiter": 2.36, "Saturn": 0.916,
           "Uranus": 0.889, "Neptune": 1.12}


def app(ui):
    ui.title("Weight in space")
    weight = ui.number("Weight on Earth (kg)", 70, min=0)
    ui.table([[place, f"{weight * share:.1f} kg"] for place, share in GRAVITY.items()], header=["Where", "Scales say"])
