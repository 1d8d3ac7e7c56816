def app(ui):
    ui.title("Arrosage")
    s = ui.state
    cans = s.get("cans", {"Tomates": 0, "Basilic": 0, "Menthe": 0})
    for name in cans:
        with ui.row():
            if ui.button(name):
                cans[name] += 1
            ui.text(f"{name} : {cans[name] * 5} litres")
    ui.text(f"Total : {sum(cans.values()) * 5} litres", size=24, bold=True)
    if ui.button("Remettre à zéro"):
        s.asking = True
    if s.get("asking"):
        answer = ui.dialog("Vraiment ?", ["Oui", "Non"])
        if answer == "Oui":
            for name in cans:
                cans[name] = 0
        if answer:
            s.asking = False
