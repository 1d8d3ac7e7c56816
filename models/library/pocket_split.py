def app(ui):
    ui.title("Three jars")
    jars = ui.state.get("jars", {"Spend": 0, "Save": 0, "Give": 0})
    amount = ui.number("Amount", 10, min=0)
    with ui.row():
        if ui.button("Split"):
            jars["Spend"] += amount * 0.5
            jars["Save"] += amount * 0.4
            jars["Give"] += amount * 0.1
        if ui.button("Take") and jars["Spend"] >= amount:
            jars["Spend"] -= amount
    for jar in jars:
        ui.text(f"{jar}: {jars[jar]:.2f}", size=28)
