PEOPLE = ["Ada", "Ben", "Cem"]


def app(ui):
    ui.title("House rules")
    rules = ui.state.get("rules", ["Quiet after 22:00", "Wash up on the same day"])
    signed = ui.state.get("signed", [])
    with ui.row():
        rule = ui.field("New rule").strip()
        if ui.button("Add") and rule:
            rules.append(rule)
            signed.clear()
            ui.clear("New rule")
    for number, rule in enumerate(rules, 1):
        ui.text(f"{number}. {rule}", size=20)
    with ui.row():
        for name in PEOPLE:
            if name in signed:
                ui.text(f"{name} signed", color="good")
            elif ui.button(f"{name} signs"):
                signed.append(name)
    if len(signed) == len(PEOPLE):
        ui.text("Signed by all", size=28, bold=True)
