def app(ui):
    ui.title("Hens")
    eggs = ui.state.get("eggs", {"Berta": 0, "Frieda": 0, "Gerda": 0})
    with ui.row():
        for hen in eggs:
            if ui.button(hen):
                eggs[hen] += 1
    for hen in eggs:
        ui.text(f"{hen}: {eggs[hen]}")
    total = sum(eggs.values())
    ui.text(f"Eggs: {total}", size=28, bold=True)
    ui.text(f"Full boxes: {total // 6}")
    if total:
        ui.text(f"Most: {max(eggs, key=eggs.get)}", color="good")
