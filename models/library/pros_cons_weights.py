def app(ui):
    ui.title("The new job?")
    reasons = ui.state.get("reasons", [])
    text = ui.field("Reason").strip()
    side = ui.choice("Side", ["Pro", "Con"])
    weight = ui.slider("Weight", 1, 5, 3)
    if ui.button("Add") and text:
        reasons.append([text, side, weight])
        ui.clear("Reason")
    total = 0
    with ui.grid(2):
        for name, sign in [("Pro", 1), ("Con", -1)]:
            with ui.card(name):
                for reason, side, weight in reasons:
                    if side == name:
                        ui.text(f"{reason}: {weight}")
                        total += sign * weight
    answer = "Yes" if total > 0 else "No" if total < 0 else "Undecided"
    ui.text(answer, size=40, bold=True, align="center")
