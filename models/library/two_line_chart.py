def app(ui):
    ui.title("Ina and Udo")
    changes = {}
    for name in ["Ina", "Udo"]:
        numbers = []
        for word in ui.field(name, placeholder="70 69.5 68").split():
            try:
                numbers.append(float(word))
            except ValueError:
                pass
        if len(numbers) > 1:
            changes[name] = numbers[-1] - numbers[0]
            ui.chart(numbers, kind="line")
            ui.text(f"{name}: {changes[name]:+.1f} kg")
    if len(changes) < 2:
        ui.text("Type at least two numbers for each", color="muted")
    elif changes["Ina"] == changes["Udo"]:
        ui.text("Both the same", size=24)
    else:
        ui.text(f"{min(changes, key=changes.get)} lost more", size=24)
