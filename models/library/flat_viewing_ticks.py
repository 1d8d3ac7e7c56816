POINTS = ["Windows close well", "Hot water", "No mould", "Quiet street", "Good light", "Phone reception", "Cellar or storage"]


def app(ui):
    ui.title("Flat viewing")
    street = ui.field("Street").strip()
    good = [point for point in POINTS if ui.checkbox(point, False)]
    seen = ui.state.get("seen", [])
    ui.text(f"{len(good)} of {len(POINTS)} points", size=32, bold=True)
    if ui.button("Save this flat") and street:
        seen.append([len(good), street])
        seen.sort(reverse=True)
        ui.clear("Street")
    ui.list([f"{street}: {points} of {len(POINTS)}" for points, street in seen])
