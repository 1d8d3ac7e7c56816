def app(ui):
    ui.title("My counters")
    counts = ui.state.get("counts", {})
    name = ui.field("Name").strip()
    if ui.button("Add") and name and name not in counts:
        counts[name] = 0
        ui.clear("Name")
    pressed = ui.list([f"{name}: {counts[name]}" for name in counts], actions=["+", "-", "Remove"])
    if pressed:
        name = list(counts)[pressed.index]
        if pressed.action == "+":
            counts[name] += 1
        elif pressed.action == "-":
            counts[name] = max(0, counts[name] - 1)
        else:
            counts.pop(name)
    ui.text(f"Sum: {sum(counts.values())}", size=24, bold=True)
