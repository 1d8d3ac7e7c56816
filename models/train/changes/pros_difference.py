def app(ui):
    ui.title("For and against")
    reasons = ui.state.get("reasons", [])
    with ui.row():
        text = ui.field("Reason")
        side = ui.choice("It speaks", ["For", "Against"])
    weight = ui.slider("How important", 1, 5, 3)
    if ui.button("Add") and text.strip():
        reasons.append({"text": text.strip(), "side": side, "weight": weight})
        ui.clear("Reason")
    points = {"For": 0, "Against": 0}
    for reason in list(reasons):
        points[reason["side"]] += reason["weight"]
        with ui.row():
            ui.text(f"{reason['side']}: {reason['text']} ({reason['weight']})")
            if ui.button("Delete"):
                reasons.remove(reason)
    ui.divider()
    ui.text(f"For {points['For']} : {points['Against']} Against", size=20, align="center")
    if points["For"] - points["Against"] >= 3:
        ui.text("Do it", size=36, bold=True, color="good", align="center")
    elif points["Against"] - points["For"] >= 3:
        ui.text("Better not", size=36, bold=True, color="bad", align="center")
    else:
        ui.text("Undecided", size=36, bold=True, color="muted", align="center")
