def app(ui):
    ui.title("Risks")
    risks = ui.state.get("risks", [])
    risk = ui.field("Risk").strip()
    with ui.row():
        likely = ui.slider("Likelihood", 1, 5, 3)
        impact = ui.slider("Impact", 1, 5, 3)
        if ui.button("Add") and risk:
            risks.append([risk, likely, impact])
            risks.sort(key=lambda entry: -entry[1] * entry[2])
            ui.clear("Risk")
    rows = []
    for name, a, b in risks:
        level = "high" if a * b >= 15 else "medium" if a * b >= 6 else "low"
        rows.append(f"{name}: {a} × {b} = {a * b}, {level}")
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        risks.pop(picked.index)
    ui.text(f"High risks: {sum(a * b >= 15 for name, a, b in risks)}", size=28, bold=True)
